struct Order {}
/* never ends
struct Customer {}
