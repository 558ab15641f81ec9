struct Order {
  1: Custmer customer
  1: string name = 5
}
service Shop {
  Ordr get(1: i32 id)
}
