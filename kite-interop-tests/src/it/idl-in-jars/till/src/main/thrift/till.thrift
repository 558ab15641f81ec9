namespace java com.example.till

include "com/example/money.thrift"
include "shop.thrift"

// The shop comes in a jar, and what it includes in one that the till does not name itself.
service Till extends shop.Shop {
  money.Money sum(1: list<money.Money> all)
}
