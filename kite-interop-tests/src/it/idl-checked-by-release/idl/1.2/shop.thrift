namespace java com.example.released

struct Price {
  1: i32 cents,
  2: string unit,
  3: optional i32 discount
}

service Shop {
  Price priceOf(1: string article),
  list<string> articles()
}
