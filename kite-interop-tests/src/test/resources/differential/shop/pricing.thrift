/** What things cost in the end. */
include "common.thrift"
include "accounts.thrift"
include "catalog.thrift"

namespace java differential.shop.pricing

typedef i64 PromotionId
typedef string CouponCode
typedef i16 BasisPoints

const BasisPoints FULL_PRICE = 10000
const common.Money NOTHING = {"minorUnits": 0, "currency": common.Currency.EUR}
const map<string, BasisPoints> STANDARD_RATES = {"NL": 2100, "DE": 1900, "FR": 2000}
const list<common.Money> FREE_SHIPPING_FROM = [
  {"minorUnits": 2000, "currency": common.Currency.EUR},
  {"minorUnits": 2500, "currency": common.Currency.USD}
]

enum TaxKind { STANDARD = 1, REDUCED = 2, ZERO = 3, EXEMPT = 4, REVERSE_CHARGE = 5 }
enum PromotionState { PLANNED, RUNNING, ENDED, CANCELLED = -1 }
enum Rounding { HALF_UP = 1, HALF_EVEN = 2, DOWN = 3 }
enum AdjustmentKind { DISCOUNT = 1, COUPON = 2, SHIPPING = 3, TAX = 4, FEE = 5, DEPOSIT = 6 }
enum CouponProblem { UNKNOWN_CODE = 1, USED_UP = 2, TOO_EARLY = 3, TOO_LATE = 4, NOT_FOR_YOU = 5, CART_TOO_SMALL = 6 }

struct PercentOff { 1: required BasisPoints basisPoints, 2: optional common.Money atMost }
struct AmountOff { 1: required common.Money amount }
struct BuyXPayY { 1: required i16 buy = 3, 2: required i16 pay = 2 }
struct FreeGift { 1: required catalog.VariantId gift, 2: i16 quantity = 1 }
struct FreeShipping { 1: set<common.CountryCode> countries }

union Benefit {
  1: PercentOff percent
  2: AmountOff amount
  3: BuyXPayY bundle
  4: FreeGift gift
  5: FreeShipping shipping
}

struct MinimumSpend { 1: required common.Money amount }
struct InCategory { 1: required set<catalog.CategoryId> categories, 2: bool withChildren = true }
struct FromSeller { 1: required set<accounts.SellerId> sellers }
struct FirstOrder {}
struct OnWeekdays { 1: set<common.Weekday> days, 2: i16 fromMinute, 3: i16 toMinute = 1440 }

union Condition {
  1: MinimumSpend spend
  2: InCategory category
  3: FromSeller seller
  4: FirstOrder first
  5: OnWeekdays weekdays
  6: list<Condition> all
  7: list<Condition> any
}

struct Promotion {
  1: required PromotionId id
  2: required string name
  3: required Benefit benefit
  4: list<Condition> conditions
  5: required common.TimeRange validity
  6: PromotionState state = PromotionState.PLANNED
  7: i32 priority = 0
  8: bool stackable = false
  9: optional i64 budgetUses
  10: i64 usedSoFar
  11: common.LocalizedText banner
}

struct Coupon {
  1: required CouponCode code
  2: required PromotionId promotion
  3: optional accounts.UserId onlyFor
  4: i32 usesLeft = 1
  5: optional common.Timestamp lastUsed
}

struct TaxRule {
  1: required common.CountryCode country
  2: optional string region
  3: required TaxKind kind
  4: required BasisPoints rate
  5: set<catalog.CategoryId> categories
  6: common.TimeRange validity
}

struct Adjustment {
  1: required AdjustmentKind kind
  2: required common.Money amount
  3: optional string reason
  4: optional PromotionId promotion
  5: optional CouponCode coupon
  6: optional TaxKind tax
}

struct QuoteLine {
  1: required catalog.VariantId variant
  2: required i32 quantity
  3: required common.Money unitPrice
  4: list<Adjustment> adjustments
  5: common.Money total
}

struct QuoteRequest {
  1: required map<catalog.VariantId, i32> items
  2: optional common.Address shipTo
  3: list<CouponCode> coupons
  4: common.Currency currency = common.Currency.EUR
  5: optional accounts.UserId buyer
}

struct CouponRefusal {
  1: required CouponCode code
  2: required CouponProblem problem
  3: optional string message
}

struct Quote {
  1: required list<QuoteLine> lines
  2: list<Adjustment> adjustments
  3: required common.Money total = {"minorUnits": 0}
  4: map<TaxKind, common.Money> taxes
  5: list<CouponRefusal> refusals
  6: common.Timestamp validUntil
  7: Rounding rounding = Rounding.HALF_EVEN
  8: binary signature
}

struct ExchangeRates {
  1: required common.Currency base = common.Currency.EUR
  2: required map<common.Currency, double> rates
  3: common.Timestamp asOf
}

struct PricePoint { 1: common.Timestamp at, 2: common.Money price }
struct PriceHistory { 1: catalog.VariantId variant, 2: list<PricePoint> points, 3: optional common.MoneyRange span }

exception CouponInvalid { 1: required CouponRefusal refusal }
exception CurrencyNotSupported { 1: common.Currency currency }

service Pricing extends common.Monitored {
  Quote quote(1: common.RequestContext context, 2: QuoteRequest request)
    throws (1: common.NotFound notFound, 2: CurrencyNotSupported currency)
  Coupon redeem(1: CouponCode code, 2: accounts.UserId user) throws (1: CouponInvalid invalid)
  list<Promotion> running(1: optional catalog.CategoryId category)
  Promotion plan(1: Promotion promotion) throws (1: common.InvalidRequest invalid, 2: common.Conflict conflict)
  bool cancel(1: PromotionId id)
  ExchangeRates rates(1: common.Currency base)
  common.Money convert(1: common.Money amount, 2: common.Currency to) throws (1: CurrencyNotSupported currency)
  PriceHistory history(1: catalog.VariantId variant, 2: common.TimeRange range)
  list<TaxRule> taxRules(1: common.CountryCode country)
}
