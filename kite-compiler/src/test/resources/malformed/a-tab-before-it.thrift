struct Order {
	1: Custmer	customer
}
struct Customer {}
