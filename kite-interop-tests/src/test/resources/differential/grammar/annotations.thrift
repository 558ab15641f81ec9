namespace java differential.annotations

typedef string (format = "iso-4217") Currency
typedef i64 Instant (unit = "millis")

enum Status {
  ON = 1 (label = "on"),
  OFF = 2 (deprecated = "use ON"),
  GONE = 3 (deprecated)
} (kind = "status")

struct Sealed { 1: i32 number } (final)
struct Outdated { 1: i32 number (deprecated), 2: list<string> words (deprecated = "no more") } (deprecated)

struct Annotated {
  1: i32 number (min = "1", max = "10")
  2: string text (sensitive)
  3: list<string> words (unique = "true", sorted)
  4: required Currency currency (a.b.c = "dotted")
  5: optional Instant since (unit = "seconds")
  6: map<string (key = "k"), i32 (value = "v")> table
  7: string (inner = "type") typed (outer = "field")
  8: bool flag = true (note = "a \"quoted\" one")
  9: Sealed sealed
  10: binary blob (encoding = "raw")
} (table = "annotated", version = "3")

exception Bad { 1: string why (sensitive) } (severity = "high")
exception BadFinal { 1: string why } (final)

service Annotated_Service {
  i32 get(1: i32 id (min = "0")) throws (1: Bad bad (retry = "no")) (read = "true")
  oneway void put(1: string text) (deprecated)
  string old() (deprecated = "use get")
} (owner = "nobody")
