const string A = "never ends
struct Order {}
