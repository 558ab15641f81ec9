namespace java exercise.options

enum Color { RED = 1, GREEN = 2 }
union Choice { 1: i32 a_number, 2: binary raw_bytes, 3: list<Item> all_items, 4: Item one_item }
exception Refused { 1: string why_not, 2: optional string message }

struct Item {
  1: required string item_name,
  2: i32 count,
  3: optional Color color_code
}

struct Every {
  1: optional bool is_open (about = "doors"),
  2: required i64 user_id,
  3: optional binary raw_bytes,
  4: optional Item one_item,
  5: optional list<Item> all_items,
  6: optional set<Color> colors,
  7: optional map<string, Item> by_name (about = "names", and = "more"),
  8: optional double exact = 1.5,
  9: optional Choice choice,
  10: i32 plain
}

service Parent { void ping_it() }

service Shop extends Parent {
  Item get_item(1: i64 item_id, 2: binary raw_bytes) throws (1: Refused refused_by),
  oneway void poke_it(1: list<Color> colors)
}
