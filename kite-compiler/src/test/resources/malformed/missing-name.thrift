struct Order {
  1: string
  2: i32 count
}
