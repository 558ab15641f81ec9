package io.kite.compiler.java;

import io.kite.compiler.java.SourceWriter.Variables;
import io.kite.compiler.model.ThriftType;
import io.kite.compiler.model.ThriftType.ListType;
import io.kite.compiler.model.ThriftType.MapType;
import io.kite.compiler.model.ThriftType.SetType;

/** What containers have beyond getters and setters. */
final class ContainerAccessorWriter {
  private final SourceWriter out;
  private final JavaTypes types;
  private final StructField field;
  private final OptionalGetter optional;
  private final Variables variables;

  ContainerAccessorWriter(
      SourceWriter out,
      JavaTypes types,
      StructField field,
      OptionalGetter optional,
      Variables variables) {
    this.out = out;
    this.types = types;
    this.field = field;
    this.optional = optional;
    this.variables = variables;
  }

  void write() {
    view(field.names().size(), "int", types.library("Integer"), "size()", "0");
    ThriftType type = field.type().real();
    if (type instanceof MapType map) {
      putTo(map);
    } else {
      addTo(type instanceof SetType set ? set.element() : ((ListType) type).element());
    }
    out.blank();
  }

  /** A getter of something that the container has. */
  private void view(String method, String type, String boxed, String call, String otherwise) {
    boolean wraps = optional.wraps();
    String value = "this." + field.name() + "." + call;
    out.add(
        variables.and(
            "method", method,
            "view", wraps ? optional.type(boxed) : type,
            "value", wraps ? optional.some(value) : value,
            "otherwise", wraps ? optional.none() : otherwise),
        """
        {deprecated}public {view} {method}() {
          return this.{name} == null ? {otherwise} : {value};
        }
        """);
    out.blank();
  }

  private void putTo(MapType map) {
    out.add(
        variables.and(
            "putTo", field.names().addTo("put"),
            "key", types.name(map.key()),
            "value", types.name(map.value()),
            "empty", types.newContainer(map, "")),
        """
        {deprecated}public void {putTo}({key} key, {value} val) {
          if (this.{name} == null) {
            this.{name} = {empty};
          }
          this.{name}.put(key, val);
        }
        """);
  }

  private void addTo(ThriftType element) {
    String iterator = types.library("Iterator") + "<" + types.boxed(element) + ">";
    if (!optional.wraps()) {
      out.add("@Nullable");
    }
    view(field.names().iterator(), iterator, iterator, "iterator()", "null");
    out.add(
        variables.and(
            "addTo", field.names().addTo("add"),
            "element", types.name(element),
            "empty", types.newContainer(field.type(), "")),
        """
        {deprecated}public void {addTo}({element} elem) {
          if (this.{name} == null) {
            this.{name} = {empty};
          }
          this.{name}.add(elem);
        }
        """);
  }
}
