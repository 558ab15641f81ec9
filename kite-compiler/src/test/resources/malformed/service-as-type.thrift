service Shop {}
struct Order {
  1: Shop shop
}
