namespace java com.example.shop.api

struct Money {
  1: i46 cents
}
