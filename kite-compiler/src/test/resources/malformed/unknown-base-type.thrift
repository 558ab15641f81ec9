struct Order {
  1: int count
}
