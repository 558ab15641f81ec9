namespace java com.example.released

struct Price {
  1: i64 cents,
  2: string currency
}

service Shop {
  Price priceOf(1: string article),
  list<string> articles()
}
