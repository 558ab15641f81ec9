// Methods of every kind, and services that extend others, here and elsewhere.
include "shared.thrift"

namespace java differential.services

enum Size { SMALL = 1, LARGE = 2 }
struct Thing { 1: string name, 2: Size size }
exception Missing { 1: i64 id }
exception Busy { 1: string message, 2: i32 seconds }

service Empty {}

service Shop {
  void nothing()
  oneway void poke(1: string text, 2: i32 times)
  oneway void poke_nobody()
  bool has(1: i64 id)
  byte tiny(1: byte number)
  i32 number(1: i32 number)
  binary blob(1: binary blob)
  Size size(1: Size size)
  Thing get(1: i64 id, 2: string hint = "none") throws (1: Missing missing, 2: Busy busy)
  void put(1: required Thing thing, 2: bool really) throws (1: Missing missing)
  map<string, Thing> by_name(1: map<Size, list<Thing>> things)
  list<map<i32, set<string>>> deep(1: map<string, map<string, list<i64>>> deep)
  set<Size> sizes(1: set<Size> sizes, 2: map<Size, string> names)
}

service SmallShop extends Shop {
  string only_here(1: string text)
  oneway void also_here()
}

service SmallestShop extends SmallShop {}

service Remote extends shared.Base {
  shared.Token token(1: shared.Token token, 2: shared.State state) throws (1: shared.Denied denied)
}

service Names {
  i32 camelCase(1: i32 userId, 2: i32 user_id2)
  i32 snake_case_name(1: i32 a__b)
  i32 URLPath()
  i32 Capital(1: i32 Upper)
  void _underscored(1: i32 _first)
}

service NoIds {
  i32 sum(i32 a, i32 b)
  string concat(string a, 5: string b, string c) throws (Missing missing)
}
