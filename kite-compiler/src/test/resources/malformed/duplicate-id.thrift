struct Order {
  1: string name
  1: i32 count
}
