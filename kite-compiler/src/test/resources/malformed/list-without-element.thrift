struct Order {
  1: list names
}
