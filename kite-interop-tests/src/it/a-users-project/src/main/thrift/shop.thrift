namespace java com.example.shop.api

include "money.thrift"

exception SoldOut {
  1: string article
}

service Shop {
  money.Money priceOf(1: string article) throws (1: SoldOut soldOut)
}
