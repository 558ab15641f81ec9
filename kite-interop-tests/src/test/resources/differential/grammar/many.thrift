// More primitive fields than bits in a byte, in an int, in a long; ids that are negative, unordered, far apart.
namespace java differential.many

struct Eight {
  1: bool f1
  2: i64 f2
  3: optional double f3
  4: byte f4
  5: i16 f5
  6: optional i32 f6
  7: bool f7
  8: i64 f8
}

struct Nine {
  1: bool f1
  2: i64 f2
  3: optional double f3
  4: byte f4
  5: i16 f5
  6: optional i32 f6
  7: bool f7
  8: i64 f8
  9: optional double f9
}

struct SixtyFive {
  1: bool f1
  2: i64 f2
  3: optional double f3
  4: byte f4
  5: i16 f5
  6: optional i32 f6
  7: bool f7
  8: i64 f8
  9: optional double f9
  10: byte f10
  11: i16 f11
  12: optional i32 f12
  13: bool f13
  14: i64 f14
  15: optional double f15
  16: byte f16
  17: i16 f17
  18: optional i32 f18
  19: bool f19
  20: i64 f20
  21: optional double f21
  22: byte f22
  23: i16 f23
  24: optional i32 f24
  25: bool f25
  26: i64 f26
  27: optional double f27
  28: byte f28
  29: i16 f29
  30: optional i32 f30
  31: bool f31
  32: i64 f32
  33: optional double f33
  34: byte f34
  35: i16 f35
  36: optional i32 f36
  37: bool f37
  38: i64 f38
  39: optional double f39
  40: byte f40
  41: i16 f41
  42: optional i32 f42
  43: bool f43
  44: i64 f44
  45: optional double f45
  46: byte f46
  47: i16 f47
  48: optional i32 f48
  49: bool f49
  50: i64 f50
  51: optional double f51
  52: byte f52
  53: i16 f53
  54: optional i32 f54
  55: bool f55
  56: i64 f56
  57: optional double f57
  58: byte f58
  59: i16 f59
  60: optional i32 f60
  61: bool f61
  62: i64 f62
  63: optional double f63
  64: byte f64
  65: i16 f65
}

struct Seventeen {
  1: byte f1, 2: byte f2, 3: byte f3, 4: byte f4, 5: byte f5, 6: byte f6, 7: byte f7, 8: byte f8, 9: byte f9, 10: byte f10, 11: byte f11, 12: byte f12
  13: byte f13, 14: byte f14, 15: byte f15, 16: byte f16, 17: byte f17
}

struct ThirtyThree {
  1: byte f1, 2: byte f2, 3: byte f3, 4: byte f4, 5: byte f5, 6: byte f6, 7: byte f7, 8: byte f8, 9: byte f9, 10: byte f10, 11: byte f11, 12: byte f12
  13: byte f13, 14: byte f14, 15: byte f15, 16: byte f16, 17: byte f17, 18: byte f18, 19: byte f19, 20: byte f20, 21: byte f21, 22: byte f22, 23: byte f23, 24: byte f24
  25: byte f25, 26: byte f26, 27: byte f27, 28: byte f28, 29: byte f29, 30: byte f30, 31: byte f31, 32: byte f32, 33: byte f33
}

struct Optionals { 1: optional string a, 2: optional i32 b, 3: optional list<i32> e, 4: optional binary h }
struct Unordered { 9: i32 nine, 1: string one, 5: optional bool five, 3: list<i32> three }
struct Negative { -1: i32 minus_one, -5: string minus_five, 3: bool three, 0: i32 zero }
struct NoIds { i32 a, string b, optional bool c, 7: i64 d, required i32 e }
struct Far { 1: i32 near, 32767: i32 far, 1000: string middle, 16: bool past_a_nibble }
struct OnlyObjects { 1: string a, 2: list<i32> b, 3: Far c }
