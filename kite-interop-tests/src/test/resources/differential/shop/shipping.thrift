/** How parcels get to their buyers, and back. */
include "common.thrift"
include "catalog.thrift"
include "inventory.thrift"

namespace java differential.shop.shipping

typedef string TrackingNumber
typedef i32 CarrierId

const i16 DEFAULT_DAYS = 3
const set<common.CountryCode> NO_CUSTOMS = ["AT", "BE", "DE", "FR", "NL"]

enum ServiceLevel { ECONOMY = 1, STANDARD = 2, EXPRESS = 3, SAME_DAY = 4 }
enum ParcelState { ANNOUNCED, PICKED_UP, IN_TRANSIT, AT_CUSTOMS, OUT_FOR_DELIVERY, DELIVERED, RETURNING, RETURNED, LOST = 99 }
enum ParcelKind { LETTER = 1, BOX = 2, PALLET = 3, TUBE = 4 }
enum ProofKind { SIGNATURE, PHOTO, PIN_CODE, NONE }
enum DeliveryProblem { NOBODY_HOME = 1, WRONG_ADDRESS = 2, REFUSED = 3, DAMAGED = 4, WEATHER = 5 }
enum LabelFormat { PDF = 1, PNG = 2, ZPL = 3 }

struct Carrier {
  1: required CarrierId id
  2: required string name
  3: set<common.CountryCode> serves
  4: map<ServiceLevel, i16> days
  5: optional common.Url trackingPage
  6: common.Weight heaviest = {"value": 31.5, "unit": common.WeightUnit.KILOGRAM}
}

struct PickupPoint {
  1: required string id
  2: required CarrierId carrier
  3: required common.Address address
  4: list<common.OpeningHours> hours
  5: bool hasLockers
}

struct ToDoor { 1: required common.Address address, 2: optional string instructions, 3: bool signatureNeeded }
struct ToPickupPoint { 1: required string pointId, 2: required common.Contact contact }
struct ToStore { 1: required inventory.WarehouseId store }

union Destination {
  1: ToDoor door
  2: ToPickupPoint pickup
  3: ToStore store
}

struct CustomsItem {
  1: required string description
  2: required string tariffCode
  3: required common.Money worth
  4: common.CountryCode origin
  5: common.Weight weight
}

struct CustomsDeclaration { 1: list<CustomsItem> items, 2: string purpose = "sale", 3: optional string licence }

struct Parcel {
  1: required i64 id
  2: ParcelKind kind = ParcelKind.BOX
  3: required common.Weight weight
  4: optional common.Dimensions dimensions
  5: map<catalog.VariantId, i32> contents
  6: optional TrackingNumber tracking
  7: ParcelState state = ParcelState.ANNOUNCED
  8: optional common.Money insuredFor
}

struct TrackingEvent {
  1: required common.Timestamp at
  2: required ParcelState state
  3: optional string place
  4: optional common.GeoPoint position
  5: optional DeliveryProblem problem
  6: common.LocalizedText text
}

struct ProofOfDelivery { 1: required ProofKind kind, 2: optional binary image, 3: optional string signedBy, 4: common.Timestamp at }

struct Tracking {
  1: required TrackingNumber number
  2: list<TrackingEvent> events
  3: optional common.TimeRange expected
  4: optional ProofOfDelivery proof
}

struct Shipment {
  1: required i64 id
  2: required CarrierId carrier
  3: ServiceLevel level = ServiceLevel.STANDARD
  4: required inventory.WarehouseId origin
  5: required Destination destination
  6: list<Parcel> parcels
  7: optional CustomsDeclaration customs
  8: common.Money cost
  9: optional i64 order
}

struct RateRequest {
  1: required common.Address target
  2: list<Parcel> parcels
  3: set<ServiceLevel> levels = [ServiceLevel.ECONOMY, ServiceLevel.STANDARD]
}

struct Rate { 1: CarrierId carrier, 2: ServiceLevel level, 3: common.Money price, 4: i16 days = DEFAULT_DAYS }
struct Label { 1: required LabelFormat format, 2: required binary data }
struct PickupWindow { 1: required common.Weekday day, 2: i16 earliestMinute, 3: i16 latestMinute }

exception CannotDeliver { 1: string message, 2: list<DeliveryProblem> problems, 3: optional common.CountryCode country }
exception CarrierDown { 1: CarrierId carrier, 2: optional common.Timestamp backAt }

service Shipping extends common.Monitored {
  list<Rate> rates(1: RateRequest request) throws (1: CannotDeliver cannot)
  Shipment ship(1: string idempotencyKey, 2: Shipment shipment) throws (1: CannotDeliver cannot, 2: CarrierDown down)
  Label label(1: i64 parcel, 2: LabelFormat format) throws (1: common.NotFound notFound)
  Tracking track(1: TrackingNumber number) throws (1: common.NotFound notFound)
  list<PickupPoint> pickupPoints(1: common.GeoPoint around, 2: i16 limit)
  PickupWindow schedulePickup(1: inventory.WarehouseId warehouse, 2: list<PickupWindow> possible)
  oneway void carrierReported(1: CarrierId carrier, 2: list<TrackingEvent> events, 3: TrackingNumber number)
}
