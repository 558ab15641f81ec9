// Names that mean something else in Java, or in what is generated.
namespace java exercise.names

enum Words { default = 1, class = 2, value = 3 }

struct Clash {
  1: string org,
  2: i32 java,
  3: bool io,
  4: string value,
  5: optional Clash other,
  6: string class,
  7: list<string> list,
  8: i32 hashCode,
  9: Words words,
  10: string metaDataMap,
  11: bool isSet,
  12: i32 include,
  13: string _Fields
}

struct List { 1: i32 size }
struct String { 1: string text }
struct Map { 1: map<string, List> map }
struct Override { 1: list<List> lists, 2: String text, 3: set<String> texts }

exception Exception { 1: String text }
exception TException { 1: i32 code }

service Names {
  void class(1: i32 this),
  String get(1: String string, 2: list<List> list) throws (1: Exception exception, 2: TException e),
  i32 iface(1: i32 args, 2: i32 result, 3: i32 caller, 4: i32 handler, 5: i32 iprot),
  oneway void Client(1: i32 Iface)
}
