// Names of every style, and what is a keyword somewhere but not in Java.
namespace java differential.names

struct Styles {
  1: i32 plain
  2: i32 camelCase
  3: i32 snake_case
  4: i32 userID
  5: i32 URLPath
  6: i32 a__b
  7: i32 ALL_CAPS
  8: i32 Capital
  9: i32 _leading
  10: i32 trailing_
  11: i32 x
  12: i32 aB
  13: i32 with1digit2
  14: i32 v_1
  15: i32 HTTP2Server
}

struct StylesOfObjects {
  1: string camelCase
  2: list<string> snake_case
  3: set<i32> userIDs
  4: map<string, i32> URL_paths
  5: binary rawBytes
  6: optional binary more_bytes
  7: bool isActive
  8: optional bool has_more
  9: bool Capital
  10: list<binary> a_list
  11: bool b_c
  12: bool xY
}

// Names that the generated code itself uses.
struct Taken {
  1: i32 value
  2: string other
  3: bool that
  4: string sb
  5: bool first
  6: i32 lastComparison
  7: string struct_
  8: list<i32> iprot
  9: map<string, string> oprot
  10: set<string> elem
  11: i32 field_
  12: string fields
  13: i32 size
  14: optional i32 id
  15: string key
}

// Words of other languages and of the language itself.
struct Words {
  1: string type_name
  2: string from_
  3: i32 fi
  4: string record
  5: string let
  6: i32 yield_
  7: string package_name
  8: string def_
  9: bool async_
  10: string object
  11: string list_
}

struct lowercase { 1: i32 a }
struct snake_case_struct { 1: i32 b_c, 2: lowercase lower }
struct CAPS { 1: snake_case_struct S }
enum lower_enum { a, b }

service lower_service {
  lowercase get_lowercase(1: snake_case_struct the_struct, 2: lower_enum theEnum)
}
