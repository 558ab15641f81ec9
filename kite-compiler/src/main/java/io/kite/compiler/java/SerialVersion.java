package io.kite.compiler.java;

import io.kite.compiler.java.StructModel.Role;
import io.kite.compiler.model.ThriftType;
import io.kite.compiler.model.ThriftType.Base;
import io.kite.compiler.model.ThriftType.ListType;
import io.kite.compiler.model.ThriftType.MapType;
import io.kite.compiler.model.ThriftType.SetType;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The {@code serialVersionUID} that a class of Apache's compiler has. Those classes declare none,
 * so Java computes it from their members; Kite's have more members and must declare it, or neither
 * could read what Java has serialized of the other.
 *
 * <p>The computation is that of the Java Object Serialization Specification, section 4.6, over the
 * class file that javac writes for Java 11 and later (for 8 it adds accessors for nested classes,
 * and the number is another).
 */
final class SerialVersion {
  private static final String OBJECT = "Ljava/lang/Object;";
  private static final String FIELD_ID = "Lorg/apache/thrift/TFieldIdEnum;";
  private static final String PROTOCOL = "Lorg/apache/thrift/protocol/TProtocol;";

  private final StructModel struct;
  private final Descriptors descriptors;
  private final JavaOptions options;
  private final String self;
  private final String fields;
  private final List<Member> variables = new ArrayList<>();
  private final List<Member> constructors = new ArrayList<>();
  private final List<Member> methods = new ArrayList<>();

  private static final Member CLASS_INITIALIZER = new Member("<clinit>", Modifier.STATIC, "()V");

  private record Member(String name, int modifiers, String descriptor) {}

  private SerialVersion(StructModel struct, String binaryName, JavaOptions options) {
    this.struct = struct;
    this.options = options;
    this.descriptors = new Descriptors(options);
    this.self = "L" + binaryName.replace('.', '/') + ";";
    this.fields = "L" + binaryName.replace('.', '/') + "$_Fields;";
  }

  /**
   * @param binaryName of the class, with a {@code $} where it is nested
   */
  static long of(StructModel struct, String binaryName, JavaOptions options) {
    SerialVersion version = new SerialVersion(struct, binaryName, options);
    version.collect();
    return version.hash(binaryName);
  }

  private void collect() {
    variables.add(
        new Member(
            "metaDataMap", Modifier.PUBLIC | Modifier.STATIC | Modifier.FINAL, "Ljava/util/Map;"));
    constructor("");
    constructor(self);
    method("deepCopy", "()" + self);
    method("deepCopy", "()Lorg/apache/thrift/TBase;");
    method("equals", "(" + OBJECT + ")Z");
    method("equals", "(" + self + ")Z");
    method("hashCode", "()I");
    method("compareTo", "(" + self + ")I");
    method("compareTo", "(" + OBJECT + ")I");
    method("fieldForId", "(I)" + fields);
    method("fieldForId", "(I)" + FIELD_ID);
    if (struct.role() == Role.UNION) {
      union();
    } else {
      struct();
    }
  }

  private void struct() {
    boolean hidden = options.has(JavaOption.BEANS) || options.has(JavaOption.PRIVATE_MEMBERS);
    StringBuilder parameters = new StringBuilder();
    for (StructField field : struct.fields()) {
      String type = descriptors.of(field.type());
      variables.add(new Member(field.name(), hidden ? Modifier.PRIVATE : Modifier.PUBLIC, type));
      parameters.append(field.optional() ? "" : type);
      accessors(field, type);
    }
    String bits = struct.isSetStore().descriptor();
    if (!bits.isEmpty()) {
      variables.add(new Member(struct.isSetStore().fieldName(), Modifier.PRIVATE, bits));
    }
    if (!parameters.isEmpty()) {
      constructor(parameters.toString());
    }
    method("clear", "()V");
    method("setFieldValue", "(" + fields + OBJECT + ")V");
    method("setFieldValue", "(" + FIELD_ID + OBJECT + ")V");
    method("getFieldValue", "(" + fields + ")" + OBJECT);
    method("getFieldValue", "(" + FIELD_ID + ")" + OBJECT);
    method("isSet", "(" + fields + ")Z");
    method("isSet", "(" + FIELD_ID + ")Z");
    method("read", "(" + PROTOCOL + ")V");
    method("write", "(" + PROTOCOL + ")V");
    method("toString", "()Ljava/lang/String;");
    method("validate", "()V");
  }

  private void accessors(StructField field, String type) {
    FieldNames names = field.names();
    ThriftType real = field.type().real();
    boolean wraps = field.optional() && options.has(JavaOption.OPTION_TYPE);
    String holder =
        options.has(JavaOption.OPTION_TYPE, "jdk8")
            ? "Ljava/util/Optional;"
            : "Lorg/apache/thrift/Option;";
    String result = options.has(JavaOption.BEANS) ? "V" : self;
    if (real.isContainer()) {
      method(names.size(), "()" + (wraps ? holder : "I"));
    }
    if (real instanceof MapType map) {
      method(
          names.addTo("put"), "(" + descriptors.of(map.key()) + descriptors.of(map.value()) + ")V");
    } else if (real.isContainer()) {
      ThriftType element =
          real instanceof SetType set ? set.element() : ((ListType) real).element();
      method(names.iterator(), "()" + (wraps ? holder : "Ljava/util/Iterator;"));
      method(names.addTo("add"), "(" + descriptors.of(element) + ")V");
    }
    if (real == Base.BINARY) {
      method(names.getter(false), "()[B");
      method(names.bufferFor(), "()" + type);
      method(names.setter(), "([B)" + result);
    } else {
      method(names.getter(real == Base.BOOL), "()" + (wraps ? holder : type));
    }
    method(names.setter(), "(" + type + ")" + result);
    method(names.unset(), "()V");
    method(names.isSet(), "()Z");
    method(names.setIsSet(), "(Z)V");
  }

  private void union() {
    String field = "Lorg/apache/thrift/protocol/TField;";
    constructor(fields + OBJECT);
    hidden("checkType", "(" + fields + OBJECT + ")V");
    hidden("checkType", "(" + FIELD_ID + OBJECT + ")V");
    hidden("standardSchemeReadValue", "(" + PROTOCOL + field + ")" + OBJECT);
    hidden("standardSchemeWriteValue", "(" + PROTOCOL + ")V");
    hidden("tupleSchemeReadValue", "(" + PROTOCOL + "S)" + OBJECT);
    hidden("tupleSchemeWriteValue", "(" + PROTOCOL + ")V");
    hidden("getFieldDesc", "(" + fields + ")" + field);
    hidden("getFieldDesc", "(" + FIELD_ID + ")" + field);
    hidden("getStructDesc", "()Lorg/apache/thrift/protocol/TStruct;");
    hidden("enumForId", "(S)" + fields);
    hidden("enumForId", "(S)" + FIELD_ID);
    for (StructField one : struct.fields()) {
      FieldNames names = one.names();
      String type = descriptors.of(one.type());
      boolean binary = one.type().is(Base.BINARY);
      maker(names.idl(), type);
      if (binary) {
        maker(names.idl(), "[B");
        method(names.bufferFor(), "()" + type);
        method(names.setter(), "([B)V");
      }
      method(names.getter(false), "()" + (binary ? "[B" : type));
      method(names.setter(), "(" + type + ")V");
      method(names.isSet(), "()Z");
    }
  }

  private void maker(String name, String type) {
    methods.add(new Member(name, Modifier.PUBLIC | Modifier.STATIC, "(" + type + ")" + self));
  }

  private void constructor(String parameters) {
    constructors.add(new Member("<init>", Modifier.PUBLIC, "(" + parameters + ")V"));
  }

  private void method(String name, String descriptor) {
    methods.add(new Member(name, Modifier.PUBLIC, descriptor));
  }

  private void hidden(String name, String descriptor) {
    methods.add(new Member(name, Modifier.PROTECTED, descriptor));
  }

  private long hash(String binaryName) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(binaryName);
      out.writeInt(Modifier.PUBLIC | (struct.annotated("final") ? Modifier.FINAL : 0));
      if (struct.role() != Role.UNION) {
        for (String type :
            List.of(
                "java.io.Serializable",
                "java.lang.Cloneable",
                "java.lang.Comparable",
                "org.apache.thrift.TBase")) {
          out.writeUTF(type);
        }
      }
      write(out, variables, '/');
      write(out, new ArrayList<>(List.of(CLASS_INITIALIZER)), '/');
      write(out, constructors, '.');
      write(out, methods, '.');
      byte[] hash = MessageDigest.getInstance("SHA").digest(bytes.toByteArray());
      long version = 0;
      for (int i = 7; i >= 0; i--) {
        version = (version << 8) | (hash[i] & 0xff);
      }
      return version;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }

  /**
   * @param separator of packages in descriptors: fields have another than methods
   */
  private static void write(DataOutputStream out, List<Member> members, char separator)
      throws IOException {
    members.sort(Comparator.comparing(Member::name).thenComparing(Member::descriptor));
    for (Member member : members) {
      out.writeUTF(member.name);
      out.writeInt(member.modifiers);
      out.writeUTF(member.descriptor.replace('/', separator));
    }
  }
}
