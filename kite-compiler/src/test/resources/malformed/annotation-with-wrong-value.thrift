service Shop {
  void buy() (kite.timeout = "soon", kite.idempotent = "maybe")
}
