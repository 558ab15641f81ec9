struct Order {
  1: list<void> names
}
