exception Sold {}
service Shop {
  void buy() throws Sold
}
