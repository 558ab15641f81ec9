strcut Order {
  1: string name
}
