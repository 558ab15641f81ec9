// What the options of the generator change, in few classes: this file is compiled with each set of them.
include "base.thrift"

namespace java differential.options

enum Color { RED = 1, GREEN = 2 }

struct Every {
  1: bool is_open
  2: optional bool maybeOpen = true
  3: required bool needed
  4: i32 snake_case_number (unit = "pieces")
  5: optional i64 camelCase
  6: optional double exact = 0.5
  7: string URLPath
  8: optional string some_text = "text"
  9: binary raw_bytes
  10: optional binary maybe_bytes = "bytes"
  11: Color color = Color.GREEN
  12: optional Color maybe_color
  13: base.Item item_one
  14: optional base.Item maybe_item
  15: list<base.Item> all_items (unique = "true")
  16: optional list<binary> some_blobs
  17: set<string> words = ["b", "a"]
  18: optional set<Color> colors
  19: map<string, i32> table = {"b": 1, "a": 2}
  20: map<Color, list<string>> by_color
  21: optional map<i32, map<string, base.Item>> deep
  22: required string name (sensitive)
  23: optional byte tiny
  24: optional i16 medium
  25: base.Id id
  26: base.Choice choice
  27: bool get_it
}

exception Refused_By { 1: string reason_text, 2: optional i32 code }

const map<string, set<i32>> SORTED = {"b": [2, 1], "a": []}

service Optional_Service extends base.Parent {
  Every get_every(1: i32 the_id, 2: string maybeName) throws (1: Refused_By refused_by)
  oneway void poke_it(1: bool is_hard)
  bool has(1: binary raw_key)
  set<string> words(1: list<Every> all_of)
}
