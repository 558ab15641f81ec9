struct Order {
  1: i32 count = "many"
  2: string name = 5
  3: list<i32> counts = 1
  4: bool sure = "yes"
}
