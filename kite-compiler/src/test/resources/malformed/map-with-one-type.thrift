struct Order {
  1: map<string> names
}
