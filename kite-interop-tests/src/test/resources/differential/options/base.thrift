namespace java differential.options.base

typedef i64 (format = "snowflake") Id

struct Item { 1: optional string item_name, 2: i32 count }

union Choice {
  1: i32 a_number
  2: string someText
  3: binary raw_bytes
  4: Item one_item
  5: list<Item> items
}

service Parent {
  string ping()
}
