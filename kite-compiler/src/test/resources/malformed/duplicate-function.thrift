service Shop {
  void buy()
  void buy(1: i32 count)
}
