/** Where goods lie, and how many of them. */
include "common.thrift"
include "accounts.thrift"
include "catalog.thrift"

namespace java differential.shop.inventory

typedef i32 WarehouseId
typedef i64 ReservationId
typedef map<catalog.VariantId, i32> Quantities

const common.Duration RESERVATION_SECONDS = 900
const i32 LOW_STOCK = 0x05

enum WarehouseKind { OWN = 1, SELLER = 2, PARTNER = 3, STORE = 4 }
enum MovementKind { RECEIVED = 1, SHIPPED = 2, RETURNED = 3, LOST = 4, FOUND = 5, CORRECTED = 6 }
enum ReservationState { HELD = 1, COMMITTED = 2, RELEASED = 3, EXPIRED = 4 }
enum ZoneKind { NORMAL, COLD, FROZEN, HAZARDOUS, HIGH_VALUE }
enum CountResult { MATCHES, SURPLUS, SHORTAGE }

struct Zone {
  1: required string code
  2: ZoneKind kind = ZoneKind.NORMAL
  3: optional double minimumCelsius
  4: optional double maximumCelsius
  5: list<string> aisles
}

struct Warehouse {
  1: required WarehouseId id
  2: required string name
  3: required common.Address address
  4: WarehouseKind kind = WarehouseKind.OWN
  5: list<Zone> zones
  6: list<common.OpeningHours> hours
  7: optional accounts.SellerId seller
  8: bool active = true
  9: i32 dailyCapacity
  10: set<common.CountryCode> serves
  11: common.Contact contact
}

struct Bin {
  1: required WarehouseId warehouse
  2: required string zone
  3: required string aisle
  4: required i16 shelf
  5: required i16 position
}

struct StockLevel {
  1: required catalog.VariantId variant
  2: required WarehouseId warehouse
  3: i32 onHand
  4: i32 reserved
  5: i32 incoming
  6: optional common.Timestamp nextDelivery
  7: i32 reorderPoint = LOW_STOCK
  8: list<Bin> bins
  9: i64 version
}

struct Availability {
  1: required catalog.VariantId variant
  2: required i32 sellable
  3: map<WarehouseId, i32> byWarehouse
  4: optional common.Timestamp backInStock
  5: bool low
}

struct Movement {
  1: required i64 id
  2: required MovementKind kind
  3: required catalog.VariantId variant
  4: required i32 quantity
  5: optional Bin source
  6: optional Bin target
  7: common.Timestamp at
  8: accounts.UserId worker
  9: optional string reference
  10: optional string remark
}

struct Batch {
  1: required string number
  2: required catalog.VariantId variant
  3: i32 quantity
  4: optional common.Timestamp producedAt
  5: optional common.Timestamp bestBefore
  6: binary certificate
}

struct ReservationLine {
  1: required catalog.VariantId variant
  2: required i32 quantity = 1
  3: optional WarehouseId preferred
}

struct Reservation {
  1: required ReservationId id
  2: required list<ReservationLine> lines
  3: ReservationState state = ReservationState.HELD
  4: common.Timestamp expiresAt
  5: map<catalog.VariantId, map<WarehouseId, i32>> allocation
  6: optional string orderReference
}

struct DeliveryLine {
  1: required catalog.VariantId variant
  2: i32 expected
  3: optional i32 received
  4: optional i32 damaged
  5: list<Batch> batches
}

struct Delivery {
  1: required i64 id
  2: required WarehouseId warehouse
  3: required accounts.SellerId seller
  4: list<DeliveryLine> lines
  5: optional common.TimeRange window
  6: list<common.Attachment> papers
  7: bool complete
}

struct CountLine {
  1: required Bin bin
  2: required catalog.VariantId variant
  3: i32 expected
  4: i32 counted
  5: CountResult result
}

struct StockCount {
  1: required i64 id
  2: required WarehouseId warehouse
  3: accounts.UserId counter
  4: list<CountLine> lines
  5: optional common.Timestamp finishedAt
  6: map<CountResult, i32> totals
}

struct RestockAdvice {
  1: required catalog.VariantId variant
  2: i32 quantity
  3: double confidence
  4: list<double> forecast
}

union StockChange {
  1: Movement movement
  2: Reservation reservation
  3: Delivery delivery
  4: StockCount stockCount
}

exception OutOfStock {
  1: required catalog.VariantId variant
  2: i32 wanted
  3: i32 available
  4: list<catalog.VariantId> alternatives
}

exception ReservationExpired { 1: ReservationId id, 2: common.Timestamp at }
exception CapacityExceeded { 1: WarehouseId warehouse, 2: i32 freeSlots }

service Stock extends common.Monitored {
  Availability availability(1: catalog.VariantId variant) throws (1: common.NotFound notFound)
  map<catalog.VariantId, Availability> availabilities(1: set<catalog.VariantId> variants)
  Reservation reserve(1: string idempotencyKey, 2: list<ReservationLine> lines) throws (1: OutOfStock out)
  Reservation commit(1: ReservationId id) throws (1: ReservationExpired expired, 2: common.NotFound notFound)
  void release(1: ReservationId id)
  StockLevel move(1: Movement movement) throws (1: common.InvalidRequest invalid)
  list<StockLevel> levels(1: WarehouseId warehouse, 2: common.PageRequest page)
  Quantities totals()
}

service Warehouses extends common.Monitored {
  list<Warehouse> all(1: optional WarehouseKind kind)
  Delivery announce(1: Delivery delivery) throws (1: CapacityExceeded exceeded)
  Delivery receive(1: i64 delivery, 2: list<DeliveryLine> lines)
  StockCount startCount(1: WarehouseId warehouse, 2: set<string> zones)
  list<RestockAdvice> advise(1: accounts.SellerId seller, 2: byte weeks)
  oneway void changed(1: StockChange change)
}
