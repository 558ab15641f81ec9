/** Money that moves. */
include "common.thrift"
include "accounts.thrift"

namespace java differential.shop.payments

typedef string PaymentId
typedef string ProviderReference
typedef i64 LedgerAccount

const common.Duration CAPTURE_WITHIN = 604800
const double MAX_RISK = 0.75

enum PaymentState { CREATED, WAITING_FOR_BUYER, AUTHORIZED, CAPTURED, PARTLY_REFUNDED, REFUNDED, FAILED = 100, CANCELLED = 101 }
enum CardBrand { VISA = 1, MASTERCARD = 2, AMEX = 3, UNIONPAY = 4, OTHER = 0xFF }
enum WalletKind { APPLE = 1, GOOGLE = 2, PAYPAL = 3 }
enum DeclineReason { INSUFFICIENT_FUNDS = 1, EXPIRED_CARD = 2, SUSPECTED_FRAUD = 3, LIMIT = 4, UNKNOWN = -1 }
enum DisputeState { OPENED, EVIDENCE_SENT, WON, LOST }
enum PayoutState { PLANNED, SENT, ARRIVED, BOUNCED }
enum RiskLevel { LOW = 10, ELEVATED = 50, HIGH = 90 }

struct Card {
  1: required string token (sensitive = "true")
  2: required CardBrand brand
  3: required string lastFour
  4: required i16 expiryYear
  5: required byte expiryMonth
  6: optional string holder
}

struct BankTransfer { 1: required string iban, 2: optional string bic, 3: string reference }
struct Wallet { 1: required WalletKind kind, 2: required binary payload }
struct Invoice { 1: required common.Address billTo, 2: i16 daysToPay = 14 }
struct GiftCard { 1: required string code, 2: optional string pin }
struct Installments { 1: required i16 count = 3, 2: double yearlyRate = 0.0, 3: required Card card }

union PaymentMethod {
  1: Card card
  2: BankTransfer transfer
  3: Wallet wallet
  4: Invoice invoice
  5: GiftCard giftCard
  6: Installments installments
}

struct SavedMethod {
  1: required i64 id
  2: required accounts.UserId user
  3: required PaymentMethod method
  4: optional string label
  5: bool isDefault
}

struct RiskSignal { 1: required string name, 2: double weight, 3: optional common.Value observed }

struct RiskAssessment {
  1: required double score
  2: RiskLevel level = RiskLevel.LOW
  3: list<RiskSignal> signals
  4: bool reviewNeeded
}

struct Challenge {
  1: required common.Url redirect
  2: map<string, string> formFields
  3: common.Timestamp expiresAt
}

struct PaymentEvent {
  1: required common.Timestamp at
  2: required PaymentState state
  3: optional common.Money amount
  4: optional ProviderReference reference
  5: optional DeclineReason decline
}

struct Payment {
  1: required PaymentId id
  2: required common.Money amount
  3: required PaymentMethod method
  4: PaymentState state = PaymentState.CREATED
  5: common.Money captured
  6: common.Money refunded
  7: optional Challenge challenge
  8: optional RiskAssessment risk
  9: list<PaymentEvent> events
  10: accounts.UserId payer
  11: common.Labels labels
}

struct Refund {
  1: required string id
  2: required PaymentId payment
  3: required common.Money amount
  4: optional string reason
  5: common.Timestamp at
  6: bool toGiftCard
}

struct Evidence { 1: required string kind, 2: optional string text, 3: list<common.Attachment> files }

struct Dispute {
  1: required string id
  2: required PaymentId payment
  3: DisputeState state = DisputeState.OPENED
  4: common.Money amount
  5: list<Evidence> evidence
  6: common.Timestamp answerBy
}

struct LedgerEntry {
  1: required i64 id
  2: required LedgerAccount debit
  3: required LedgerAccount credit
  4: required common.Money amount
  5: common.Timestamp bookedAt
  6: string text
}

struct Payout {
  1: required i64 id
  2: required accounts.SellerId seller
  3: required common.Money amount
  4: accounts.BankAccount account
  5: PayoutState state = PayoutState.PLANNED
  6: list<LedgerEntry> entries
  7: optional common.Timestamp arrivedAt
}

struct Statement {
  1: accounts.SellerId seller
  2: common.TimeRange period
  3: list<Payout> payouts
  4: map<string, common.Money> totals
  5: optional common.Attachment pdf
}

exception PaymentDeclined {
  1: required DeclineReason reason
  2: optional string message
  3: bool mayRetry
  4: optional PaymentId payment
}

exception ChallengeNeeded { 1: required Challenge challenge }
exception AlreadyCaptured { 1: PaymentId payment, 2: common.Money captured }

service Payments extends common.Monitored {
  Payment authorize(1: string idempotencyKey, 2: common.Money amount, 3: PaymentMethod method, 4: common.RequestContext context)
    throws (1: PaymentDeclined declined, 2: ChallengeNeeded challenge, 3: common.InvalidRequest invalid)
  Payment capture(1: PaymentId id, 2: common.Money amount) throws (1: AlreadyCaptured already, 2: common.NotFound notFound)
  void cancel(1: PaymentId id) throws (1: AlreadyCaptured already)
  Refund refund(1: PaymentId id, 2: common.Money amount, 3: string reason) throws (1: common.Conflict conflict)
  Payment get(1: PaymentId id) throws (1: common.NotFound notFound)
  list<SavedMethod> methods(1: accounts.UserId user)
  oneway void providerCalledBack(1: ProviderReference reference, 2: binary body, 3: map<string, string> headers)
}

service Payouts extends common.Monitored {
  list<Payout> plan(1: common.Timestamp before)
  Payout send(1: i64 id) throws (1: common.Conflict conflict)
  Statement statement(1: accounts.SellerId seller, 2: common.TimeRange period)
  Dispute answer(1: string dispute, 2: list<Evidence> evidence) throws (1: common.NotFound notFound)
}
