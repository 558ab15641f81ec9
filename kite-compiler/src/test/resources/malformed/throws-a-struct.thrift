struct Sold {}
service Shop {
  void buy() throws (1: Sold sold)
}
