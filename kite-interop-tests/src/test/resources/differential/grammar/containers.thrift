// Containers in containers, and of everything.
namespace java differential.containers

enum Kind { A = 1, B = 2, C = 3 }
struct Leaf { 1: i32 id, 2: optional string name }

struct Containers {
  1: list<bool> bools
  2: list<byte> bytes
  3: list<i16> shorts
  4: list<i32> ints
  5: list<i64> longs
  6: list<double> doubles
  7: list<string> strings
  8: list<binary> binaries
  9: list<Kind> kinds
  10: list<Leaf> leaves
  11: set<bool> bool_set
  12: set<i64> long_set
  13: set<double> double_set
  14: set<string> string_set
  15: set<binary> binary_set
  16: set<Kind> kind_set
  17: set<Leaf> leaf_set
  18: map<bool, string> by_bool
  19: map<byte, i16> by_byte
  20: map<i16, byte> by_short
  21: map<i64, double> by_long
  22: map<double, bool> by_double
  23: map<string, binary> by_string
  24: map<Kind, Leaf> by_kind
  25: map<string, Kind> to_kind
}

struct Nested {
  1: list<list<i32>> matrix
  2: list<set<string>> sets
  3: list<map<string, i32>> maps
  4: map<string, list<string>> lists_by_name
  5: map<string, map<string, map<string, i32>>> deep
  6: map<i32, set<Leaf>> leaves
  7: set<list<i32>> set_of_lists
  8: list<list<list<Leaf>>> cube
  9: map<Kind, map<Kind, list<Kind>>> kinds
  10: map<i64, list<binary>> blobs
  11: optional list<map<i32, list<Leaf>>> maybe
  12: required map<string, list<Leaf>> needed
}

// As map keys, structs and containers cannot be said in JSON.
struct Keys {
  1: map<Leaf, i32> by_leaf
  2: map<list<i32>, string> by_list
  3: map<set<string>, string> by_set
  4: map<binary, string> by_binary
}

struct Tree {
  1: i32 value
  2: optional Tree left
  3: optional Tree right
  4: list<Tree> children
  5: map<string, Tree> named
}
