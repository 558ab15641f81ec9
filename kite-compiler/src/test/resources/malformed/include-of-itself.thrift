include "include-of-itself.thrift"
struct Order {}
