senum Color { "red", "blue" }

struct S {
  1: i32 a
}
