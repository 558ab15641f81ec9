include shared.thrift
struct Order {}
