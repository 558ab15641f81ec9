service Shop {
  void buy
  void sell()
}
