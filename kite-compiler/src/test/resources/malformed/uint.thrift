struct Order {
  1: u32 count
}
