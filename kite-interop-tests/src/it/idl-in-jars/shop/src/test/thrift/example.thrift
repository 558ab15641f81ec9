namespace java com.example.shop

include "com/example/money.thrift"
include "receipt.thrift"

struct Example {
  1: receipt.Receipt receipt,
  2: money.Money expected
}
