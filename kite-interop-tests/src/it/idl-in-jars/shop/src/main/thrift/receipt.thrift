namespace java com.example.shop

include "com/example/money.thrift"
include "tax.thrift"

struct Receipt {
  1: money.Money total,
  2: tax.Percent tax
}
