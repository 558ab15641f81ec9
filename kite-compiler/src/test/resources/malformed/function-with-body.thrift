service Shop {
  void buy() {
    return
  }
}
