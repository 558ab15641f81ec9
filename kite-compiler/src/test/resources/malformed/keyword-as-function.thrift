service Shop {
  void throws()
}
