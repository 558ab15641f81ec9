struct Order {
  0: string name
  1: Nothing nothing
}
