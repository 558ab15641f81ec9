// Defaults, of each type and for each requirement.
namespace java differential.defaults

enum Color { RED = 1, GREEN = 2, BLUE = 4 }

const i32 LIMIT = 100
const string GREETING = "hello"

struct Point {
  1: i32 x = 1
  2: optional i32 y = 2
}

struct Plain {
  1: bool yes = true
  2: bool no = false
  3: byte tiny = -7
  4: i16 medium = 0x7f
  5: i32 number = LIMIT
  6: i64 large = 5000000000
  7: double exact = 0.5
  8: double whole = 3
  9: string text = "a \"quoted\" text,\n\tand more"
  10: string greeting = GREETING
  11: binary blob = "bytes"
  12: Color color = Color.GREEN
  13: Color by_number = 4
  14: Point point = {"x": 10, "y": 20}
  15: list<i32> numbers = [1, 2, LIMIT]
  16: set<string> words = ["a", "b"]
  17: map<string, i64> table = {"one": 1, "two": 2}
  18: list<list<string>> nested = [["a"], [], ["b", "c"]]
  19: map<Color, list<i32>> by_color = {Color.RED: [1], Color.BLUE: []}
  20: list<Point> points = [{"x": 5}, {"y": 6}]
  21: set<Color> colors = [Color.RED, Color.BLUE]
  22: list<byte> bytes = [1, 2]
  23: list<i16> shorts = [3]
  24: list<i64> longs = [4]
  25: list<double> doubles = [1.5, 2]
  26: list<bool> bools = [true, false]
  27: string single = 'single "quotes"'
  28: list<string> none = []
}

struct Optional {
  1: optional bool yes = true
  2: optional i32 number = 42
  3: optional double exact = 2.25
  4: optional string text = "there"
  5: optional binary blob = "blob"
  6: optional Color color = Color.BLUE
  7: optional Point point = {}
  8: optional list<string> words = ["w"]
  9: optional map<i32, string> table = {1: "one"}
}

struct Required {
  1: required bool yes = true
  2: required i32 number = 42
  3: required string text = "there"
  4: required Color color = Color.RED
  5: required list<string> words = ["w"]
}

struct OneDefault { 1: i32 number = 5, 2: string text }
