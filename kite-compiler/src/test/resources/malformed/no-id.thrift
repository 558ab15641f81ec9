struct Order {
  string name
  1: Nothing nothing
}
