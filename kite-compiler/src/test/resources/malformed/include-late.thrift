struct Order {}
include "unknown-type.thrift"
