namespace java com.example.shop.api

struct Money {
  1: strng currency
}
