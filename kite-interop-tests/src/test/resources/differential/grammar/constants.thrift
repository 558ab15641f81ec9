namespace java differential.constants

enum Color { RED = 1, GREEN = 2, BLUE = 3 }
struct Point { 1: i32 x, 2: i32 y = 7, 3: optional string name }
struct Line { 1: Point from_point, 2: Point to_point, 3: list<Color> colors }

const bool YES = true
const bool NO = 0
const byte TINY = -128
const i16 MEDIUM = 32767
const i32 ANSWER = 42
const i32 HEX = 0xCAFE
const i32 LEAST = -2147483648
const i64 LARGE = 9223372036854775807
const i64 LEAST_LARGE = -9223372036854775807
const double HALF = 0.5
const double WHOLE = 3
const double NEGATIVE = -2.25
const double THOUSAND = 1e3
const double PI = 3.14159265358979
const string TEXT = "text with \"quotes\", a tab\t and a \\ back\nslash"
const string SINGLE = 'it says "hi"'
const string UNICODE = "grüße, 世界"
const binary BYTES = "bytes"
const Color COLOR = Color.GREEN
const Color BY_NUMBER = 3
const i32 ALIAS = ANSWER
const string SAME_TEXT = TEXT
const list<i32> NUMBERS = [1, 2, ANSWER]
const list<string> NO_WORDS = []
const set<string> WORDS = ["a", "b", "c"]
const set<Color> COLORS = [Color.RED, Color.BLUE]
const map<string, i32> TABLE = {"one": 1, "two": 2}
const map<Color, string> NAMES = {Color.RED: "red", Color.BLUE: "blue"}
const map<string, list<map<i32, string>>> DEEP = {"a": [{1: "x"}, {}], "b": []}
const Point ORIGIN = {"x": 0, "y": 0}
const Point NAMED = {"x": 1, "name": "there"}
const list<Point> POINTS = [{"x": 1}, {"x": 2, "y": 3}]
const Line LINE = {"from_point": {"x": 1}, "to_point": {"x": 2}, "colors": [Color.RED]}
const map<string, Point> PLACES = {"here": {"x": 9}}
const list<double> DOUBLES = [1, 2.5]
const list<i64> LONGS = [1, 5000000000]
const list<bool> BOOLS = [true, false, 1]
const i32 lower_case = 5
const string camelCase = "camel"
