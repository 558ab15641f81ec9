namespace java differential.typedefs

typedef i64 Id
typedef Id OrderId
typedef string Name
typedef binary Blob
typedef double Amount
typedef bool Flag
typedef list<Id> Ids
typedef set<Name> Names
typedef map<Id, Names> NamesById
typedef list<NamesById> Pages
enum Mood { CALM = 1, LIVELY = 2 }
struct Inner { 1: Id id, 2: Name name }
typedef Mood Temper
typedef Inner Other
typedef Other Another
typedef Later Earlier

struct Aliased {
  1: Id id
  2: OrderId order_id
  3: Name name
  4: Blob blob
  5: Amount amount
  6: Flag flag
  7: Ids ids
  8: Names names
  9: NamesById names_by_id
  10: Pages pages
  11: Temper temper
  12: Other other
  13: Another another
  14: list<Ids> lists
  15: map<Temper, Other> others
  16: list<Temper> tempers
  17: optional Id maybe = 12
  18: optional Names some = ["a"]
  19: required Temper needed = Mood.LIVELY
  20: list<Blob> blobs
  21: set<Another> set_of_others
}

struct Later { 1: i32 x }
struct UsesForward { 1: Earlier earlier, 2: list<Earlier> list_of_them }

exception Failed { 1: Id id, 2: Name name }
typedef Failed Failure

service Typedefs {
  Id id(1: Name name, 2: Ids ids)
  NamesById names(1: Pages pages) throws (1: Failed failed)
  Another other(1: Temper temper, 2: Blob blob)
}
