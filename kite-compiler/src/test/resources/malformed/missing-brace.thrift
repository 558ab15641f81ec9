struct Order {
  1: string name

struct Customer {
  1: string name
}
