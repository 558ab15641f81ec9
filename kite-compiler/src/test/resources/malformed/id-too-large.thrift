struct Order {
  40000: string name
}
