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
  private final Variables variables;

  ContainerAccessorWriter(
      SourceWriter out, JavaTypes types, StructField field, Variables variables) {
    this.out = out;
    this.types = types;
    this.field = field;
    this.variables = variables;
  }

  void write() {
    out.add(
        variables,
        """
        {deprecated}public int get{Name}Size() {
          return this.{name} == null ? 0 : this.{name}.size();
        }
        """);
    out.blank();
    ThriftType type = field.type().real();
    if (type instanceof MapType map) {
      putTo(map);
    } else {
      addTo(type instanceof SetType set ? set.element() : ((ListType) type).element());
    }
    out.blank();
  }

  private void putTo(MapType map) {
    out.add(
        variables.and(
            "key", types.name(map.key()),
            "value", types.name(map.value()),
            "empty", types.newContainer(map, "")),
        """
        {deprecated}public void putTo{Name}({key} key, {value} val) {
          if (this.{name} == null) {
            this.{name} = {empty};
          }
          this.{name}.put(key, val);
        }
        """);
  }

  private void addTo(ThriftType element) {
    out.add(
        variables.and(
            "boxed", types.boxed(element),
            "element", types.name(element),
            "empty", types.newContainer(field.type(), "")),
        """
        {deprecated}@Nullable
        public Iterator<{boxed}> get{Name}Iterator() {
          return this.{name} == null ? null : this.{name}.iterator();
        }

        {deprecated}public void addTo{Name}({element} elem) {
          if (this.{name} == null) {
            this.{name} = {empty};
          }
          this.{name}.add(elem);
        }
        """);
  }
}
