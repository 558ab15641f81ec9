service Shop {
  buy(1: i32 count)
}
