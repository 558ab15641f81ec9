struct Order {
  1: list<string names
}
