include "parent.thrift"
namespace java exercise (kite.timeout = "2s")

enum Size { SMALL = 1, LARGE = 2 }
struct Thing { 1: string name, 2: Size size }
exception Missing { 1: i64 id }

/** A shop. */
service Shop extends parent.Parent {
  /** Gets a thing. */
  Thing get(1: i64 id, 2: optional string hint = "none") throws (1: Missing missing, 2: parent.Refused refused)
      (kite.timeout = "200ms", kite.idempotent = "true"),
  void put(1: Thing thing),
  oneway void poke(1: string text, 2: i32 times),
  bool has(1: i64 id),
  binary raw(1: binary data),
  list<Size> sizes(1: set<Size> wanted, 2: map<string, Thing> things),
  double half(1: double number),
  void check() throws (1: Missing missing)
} (kite.priority = "critical")

service Empty {}
