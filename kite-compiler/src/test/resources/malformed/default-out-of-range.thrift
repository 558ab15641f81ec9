struct Order {
  1: i8 small = 256
  2: i16 medium = 70000
  3: i32 large = 3000000000
}
