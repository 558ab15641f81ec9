namespace java com.example.shop

include "com/example/money.thrift"

service Shop {
  money.Money priceOf(1: string article)
}
