service Shop {
  void buy() (kite.timeuot = "2s")
}
