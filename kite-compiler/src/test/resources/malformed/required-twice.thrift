struct Order {
  1: required optional string name
}
