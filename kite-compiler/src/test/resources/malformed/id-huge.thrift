struct Order {
  99999999999999999999999: string name
}
