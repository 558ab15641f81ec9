struct Order {
  1: list<Zebra> zebras
}
