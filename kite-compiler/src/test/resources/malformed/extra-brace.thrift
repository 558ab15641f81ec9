struct Order {
  1: string name
}
}
