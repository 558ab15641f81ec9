namespace java
struct Order {}
