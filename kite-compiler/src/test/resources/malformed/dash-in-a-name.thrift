struct Order {
  1: string first-name
}
