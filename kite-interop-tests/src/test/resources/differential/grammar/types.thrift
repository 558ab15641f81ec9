// Every type, with every requirement, with and without a default.
namespace java differential.types

enum Level { LOW = 1, HIGH = 2 }

struct Part {
  1: required string name
  2: optional i32 weight
}

struct Plain {
  1: bool yes
  2: byte tiny
  3: i8 small
  4: i16 medium
  5: i32 number
  6: i64 large
  7: double exact
  8: string text
  9: binary blob
  10: Level level
  11: Part part
  12: list<string> list_of_text
  13: set<i32> set_of_numbers
  14: map<string, i64> map_of_numbers
}

struct Required {
  1: required bool yes
  2: required byte tiny
  4: required i16 medium
  5: required i32 number
  6: required i64 large
  7: required double exact
  8: required string text
  9: required binary blob
  10: required Level level
  11: required Part part
  12: required list<string> words
  13: required set<i32> numbers
  14: required map<string, i64> table
}

struct Optional {
  1: optional bool yes
  2: optional byte tiny
  4: optional i16 medium
  5: optional i32 number
  6: optional i64 large
  7: optional double exact
  8: optional string text
  9: optional binary blob
  10: optional Level level
  11: optional Part part
  12: optional list<string> words
  13: optional set<i32> numbers
  14: optional map<string, i64> table
}

struct Mixed {
  1: required i32 first
  2: optional i32 second
  3: i32 third
  4: required string fourth
  5: optional string fifth
  6: string sixth
}

struct OneOptional { 1: optional string only }
struct OneRequired { 1: required i32 only }
struct Nothing {}
