struct Order {
  1: void nothing
}
