namespace java exercise.constants

enum Color { RED = 1, BLUE = 2 }
struct Point { 1: i32 x, 2: optional i32 y = 7 }

/** The answer. */
const i32 ANSWER = 42
const i32 HEX = 0xff
const i8 SMALL = -3
const i16 MIDDLE = 300
const i64 LARGE = 9223372036854775807
const bool YES = true
const double TINY = 1e-20
const double PI = 3.14159265358979
const double WHOLE = 3
const string TEXT = "a \"quoted\" text,\nin two lines"
const Color COLOR = Color.BLUE
const Color BY_NUMBER = 1
const uuid ID = "00112233-4455-6677-8899-aabbccddeeff"
const binary BYTES = "bytes"
const list<i32> NUMBERS = [1, ANSWER, 0x10]
const set<string> WORDS = ["a", "b"]
const map<string, list<Color>> COLORS = {"warm": [Color.RED], "none": []}
const Point POINT = {"x": 3}
const list<Point> POINTS = [{"x": 1, "y": 2}, POINT]
const i32 COLOR_NUMBER = Color.BLUE

// Numbers at their ends, text that needs escapes, names that Java reserves.
const i32 LEAST = -2147483648
const i64 LEAST_LONG = -9223372036854775808
const i8 BITS = 0xFF
const double HUGE = 1e999
const string ESCAPES = "tab\t back\\ \u20ac é 'q'"
const binary ACCENT = "é"
const map<string, list<i64>> NESTED = {"a": [1, ANSWER]}
const list<string> __value1 = ["called like a local variable"]
const Word WORD = Word.default
const i32 class = 5
enum Word { default = 1, class, value }
struct Reserved { 1: i32 class = class, 2: Word word = Word.class }
