namespace java com.example.money

struct Money {
  1: i64 cents,
  2: string currency = "EUR"
}
