include "nowhere.thrift"
struct Order {}
