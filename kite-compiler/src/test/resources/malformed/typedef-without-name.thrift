typedef i64
struct Order {}
