/** From the cart to the return. */
include "common.thrift"
include "accounts.thrift"
include "catalog.thrift"
include "inventory.thrift"
include "pricing.thrift"
include "payments.thrift"
include "shipping.thrift"

namespace java differential.shop.orders

typedef i64 OrderId
typedef string CartId
typedef i64 ReturnId

const i32 MAX_CART_LINES = 100
const i16 RETURN_DAYS = 30

enum OrderState {
  PLACED = 1
  PAID = 2
  PACKING = 3
  SHIPPED = 4
  DELIVERED = 5
  COMPLETED = 6
  CANCELLED = 20
  RETURNED = 21
}

enum CancelReason { BUYER = 1, SELLER = 2, FRAUD = 3, OUT_OF_STOCK = 4, UNPAID = 5 }
enum ReturnReason { TOO_SMALL = 1, TOO_LARGE = 2, NOT_AS_DESCRIBED = 3, BROKEN = 4, CHANGED_MIND = 5, OTHER = 99 }
enum ReturnState { REQUESTED, APPROVED, IN_TRANSIT, INSPECTED, REFUNDED, DENIED }
enum Channel { WEB, APP, PHONE, PARTNER_API = 10 }
enum Inspection { AS_NEW, OPENED, DAMAGED, INCOMPLETE }

struct CartLine {
  1: required catalog.VariantId variant
  2: i32 quantity = 1
  3: optional string giftMessage
  4: common.Timestamp addedAt
  5: bool savedForLater
}

struct Cart {
  1: required CartId id
  2: optional accounts.UserId owner
  3: list<CartLine> lines
  4: list<pricing.CouponCode> coupons
  5: optional pricing.Quote quote
  6: optional inventory.Reservation reservation
  7: i64 version
}

struct OrderLine {
  1: required i32 number
  2: required catalog.VariantId variant
  3: required catalog.ProductId product
  4: required accounts.SellerId seller
  5: required i32 quantity
  6: required common.Money unitPrice
  7: list<pricing.Adjustment> adjustments
  8: common.LocalizedText title
  9: OrderState state = OrderState.PLACED
  10: optional i64 shipment
  11: catalog.Attributes attributes
}

struct OrderNote { 1: required accounts.UserId author, 2: required string text, 3: common.Timestamp at, 4: bool internalOnly }

struct Order {
  1: required OrderId id
  2: required accounts.UserId buyer
  3: required list<OrderLine> lines
  4: OrderState state = OrderState.PLACED
  5: required common.Money total
  6: pricing.Quote quote
  7: required shipping.Destination destination
  8: optional common.Address billTo
  9: list<payments.PaymentId> paymentIds
  10: list<shipping.Shipment> shipments
  11: Channel channel = Channel.WEB
  12: list<OrderNote> notes
  13: list<common.AuditEntry> history
  14: common.Timestamp placedAt
  15: optional CancelReason cancelReason
  16: common.Labels labels
  17: map<accounts.SellerId, list<i32>> linesBySeller
  18: i64 version = 1
}

struct Checkout {
  1: required CartId cart
  2: required shipping.Destination destination
  3: required payments.PaymentMethod method
  4: shipping.ServiceLevel level = shipping.ServiceLevel.STANDARD
  5: optional common.Address billTo
  6: Channel channel = Channel.WEB
  7: optional string remark
  8: binary quoteSignature
}

struct ReturnLine {
  1: required i32 orderLine
  2: required i32 quantity
  3: required ReturnReason reason
  4: optional string remark
  5: list<common.Attachment> pictures
  6: optional Inspection inspection
}

struct ReturnRequest {
  1: required ReturnId id
  2: required OrderId order
  3: required list<ReturnLine> lines
  4: ReturnState state = ReturnState.REQUESTED
  5: optional shipping.Label label
  6: optional payments.Refund refund
  7: common.Timestamp deadline
}

struct Exchange { 1: required ReturnId original, 2: required catalog.VariantId replacement }
struct StoreCredit { 1: required common.Money amount, 2: optional common.Timestamp expiresAt }

union Compensation {
  1: payments.Refund refund
  2: Exchange exchange
  3: StoreCredit credit
}

struct OrderFilter {
  1: optional accounts.UserId buyer
  2: optional accounts.SellerId seller
  3: set<OrderState> states = [OrderState.PLACED, OrderState.PAID]
  4: optional common.TimeRange placed
  5: optional common.MoneyRange total
  6: common.PageRequest page
}

struct OrderPage { 1: list<Order> orders, 2: common.PageInfo info, 3: map<OrderState, i64> counts }

struct Placed { 1: OrderId order, 2: common.Money total }
struct StateChanged { 1: OrderId order, 2: OrderState before, 3: OrderState after }
struct LineCancelled { 1: OrderId order, 2: i32 line, 3: CancelReason reason }
struct ReturnOpened { 1: OrderId order, 2: ReturnId returnId }

union OrderEvent {
  1: Placed placed
  2: StateChanged changed
  3: LineCancelled lineCancelled
  4: ReturnOpened returnOpened
}

struct OrderEnvelope { 1: required i64 sequence, 2: required OrderEvent event, 3: common.Timestamp at, 4: common.Labels headers }

exception CartChanged { 1: required Cart current, 2: list<catalog.VariantId> gone }
exception NotCancellable { 1: OrderId order, 2: OrderState state }
exception ReturnRefused { 1: string message, 2: map<i32, string> byLine }

service Carts extends common.Monitored {
  Cart get(1: CartId id)
  Cart put(1: CartId id, 2: CartLine line) throws (1: inventory.OutOfStock out, 2: common.InvalidRequest invalid)
  Cart take(1: CartId id, 2: catalog.VariantId variant)
  Cart merge(1: CartId anonymous, 2: accounts.UserId user)
}

service Orders extends common.Monitored {
  Order place(1: common.RequestContext context, 2: Checkout checkout)
    throws (1: CartChanged changed, 2: payments.PaymentDeclined declined, 3: payments.ChallengeNeeded challenge,
            4: shipping.CannotDeliver cannot, 5: common.Unavailable unavailable)
  Order get(1: OrderId id) throws (1: common.NotFound notFound, 2: common.PermissionDenied denied)
  OrderPage list_orders(1: OrderFilter filter)
  Order cancel(1: OrderId id, 2: CancelReason reason, 3: set<i32> lines) throws (1: NotCancellable not_possible)
  void annotate(1: OrderId id, 2: OrderNote note)
  list<OrderEnvelope> events(1: i64 after, 2: i32 limit)
  oneway void acknowledge(1: i64 sequence)
}

service SellerOrders extends Orders {
  list<OrderLine> open(1: accounts.SellerId seller)
  shipping.Shipment packed(1: OrderId id, 2: list<i32> lines) throws (1: common.Conflict conflict)
}

service Returns extends common.Monitored {
  ReturnRequest request(1: OrderId order, 2: list<ReturnLine> lines) throws (1: ReturnRefused refused)
  ReturnRequest inspect(1: ReturnId id, 2: map<i32, Inspection> results)
  Compensation compensate(1: ReturnId id, 2: Compensation wanted) throws (1: common.Conflict conflict)
}
