struct Order {
  1: i32 count (min = 1)
}
