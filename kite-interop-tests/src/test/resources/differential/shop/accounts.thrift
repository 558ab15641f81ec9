/** Who buys and who sells. */
include "common.thrift"

namespace java differential.shop.accounts

typedef i64 UserId
typedef i64 SellerId
typedef string SessionToken
typedef set<string> Permissions

const UserId NOBODY = 0
const i32 SESSION_SECONDS = 86400
const Permissions DEFAULT_PERMISSIONS = ["browse", "buy"]
const map<string, i32> LOGIN_LIMITS = {"minute": 5, "hour": 0x1e, "day": 100}

enum UserStatus {
  PENDING = 1
  ACTIVE = 2
  /** May look, but not buy. */
  SUSPENDED = 3
  DELETED = -1
}

enum Role { CUSTOMER, SELLER, SUPPORT, MODERATOR, ADMINISTRATOR = 99 }
enum LoginMethod { PASSWORD = 1, ONE_TIME_CODE = 2, SOCIAL = 3, PASSKEY = 4 }
enum SocialProvider { GOOGLE = 1, APPLE = 2, FACEBOOK = 3 (deprecated = "no longer offered") }
enum SellerTier { STARTER = 1, PROFESSIONAL = 2, ENTERPRISE = 3 }
enum VerificationState { NOT_STARTED, IN_REVIEW, VERIFIED, REJECTED }
enum ConsentKind { MARKETING_MAIL = 1, PROFILING = 2, THIRD_PARTIES = 4 }
enum DeviceKind { BROWSER, PHONE, TABLET, OTHER = 255 }

struct Consent {
  1: required ConsentKind kind
  2: required bool given
  3: required common.Timestamp at
  4: optional string wording
}

struct Preferences {
  1: common.LanguageTag language = "en"
  2: common.Currency currency = common.Currency.EUR
  3: bool darkMode = false
  4: bool newsletter = false
  5: set<i64> hiddenCategories = []
  6: map<string, bool> toggles
}

struct SavedAddress {
  1: required i64 id
  2: required common.Address address
  3: string label = "home"
  4: bool isDefault
}

struct Device {
  1: required string deviceID
  2: DeviceKind kind = DeviceKind.BROWSER
  3: optional string name
  4: common.Timestamp lastSeen
  5: optional binary pushToken
}

struct User {
  1: required UserId id
  2: required string email (sensitive = "true")
  3: optional common.PersonName name
  4: UserStatus status = UserStatus.PENDING
  5: set<Role> roles
  6: list<SavedAddress> addresses
  7: optional common.PhoneNumber phone
  8: Preferences preferences
  9: map<ConsentKind, Consent> consents
  10: required common.Timestamp createdAt
  11: optional common.Timestamp deletedAt
  12: optional common.Url avatar
  13: i64 version
  14: list<Device> devices
  15: optional UserId referredBy
}

struct PasswordLogin {
  1: required string email
  2: required string password (sensitive = "true")
  3: optional string captcha
}

struct CodeLogin {
  1: required string phoneOrEmail
  2: required string code
}

struct SocialLogin {
  1: required SocialProvider provider
  2: required string idToken
}

struct PasskeyLogin {
  1: required binary credentialId
  2: required binary clientData
  3: required binary authenticatorData
  4: required binary signature
}

union Login {
  1: PasswordLogin password
  2: CodeLogin code
  3: SocialLogin social
  4: PasskeyLogin passkey
}

struct Session {
  1: required SessionToken token
  2: required UserId user
  3: common.Timestamp expiresAt
  4: Permissions permissions = ["browse", "buy"]
  5: LoginMethod method
  6: optional Device device
  7: common.Duration seconds = SESSION_SECONDS
}

struct BankAccount {
  1: required string iban
  2: optional string bic
  3: required string holder
}

struct LegalEntity {
  1: required string name
  2: optional string registrationNumber
  3: optional string vatNumber
  4: required common.Address seat
  5: list<common.PersonName> owners
}

struct VerificationDocument {
  1: required string kind
  2: required common.Attachment file
  3: VerificationState state = VerificationState.IN_REVIEW
  4: optional string remark
}

struct SellerRating {
  1: double average
  2: i32 count
  3: map<byte, i32> byStars
  4: optional double onTimeShare
}

struct Seller {
  1: required SellerId id
  2: required UserId owner
  3: required string displayName
  4: common.LocalizedText description
  5: SellerTier tier = SellerTier.STARTER
  6: optional LegalEntity entity
  7: VerificationState verification = VerificationState.NOT_STARTED
  8: list<VerificationDocument> documents
  9: optional BankAccount payoutAccount
  10: SellerRating rating
  11: list<common.OpeningHours> supportHours
  12: set<common.CountryCode> shipsTo
  13: i16 commissionBasisPoints = 1200
  14: bool onHoliday
  15: common.Labels labels
}

struct UserQuery {
  1: optional string text
  2: optional UserStatus status
  3: optional set<Role> anyRole
  4: optional common.TimeRange created
  5: common.PageRequest page
}

struct UserPage {
  1: required list<User> users
  2: required common.PageInfo info
}

struct Registration {
  1: required string email
  2: optional string password
  3: optional common.PersonName name
  4: list<Consent> consents
  5: optional string referralCode
}

exception LoginFailed {
  1: required string message
  2: i32 attemptsLeft
  3: optional common.Timestamp lockedUntil
}

exception EmailTaken { 1: string email }

exception WeakPassword {
  1: i32 score
  2: list<string> hints
}

service Accounts extends common.Monitored {
  /** Makes a user who has still to confirm the address. */
  User signUp(1: common.RequestContext context, 2: Registration registration)
    throws (1: EmailTaken taken, 2: WeakPassword weak, 3: common.InvalidRequest invalid)
  Session login(1: common.RequestContext context, 2: Login login, 3: optional Device device)
    throws (1: LoginFailed failed, 2: common.TooManyRequests tooMany)
  void logout(1: SessionToken token)
  optional_session check(1: SessionToken token) throws (1: common.PermissionDenied denied)
  User get(1: UserId id) throws (1: common.NotFound notFound)
  map<UserId, User> getAll(1: set<UserId> ids)
  UserPage search(1: UserQuery query) throws (1: common.InvalidRequest invalid)
  User update(1: User user) throws (1: common.NotFound notFound, 2: common.Conflict conflict)
  void remove(1: UserId id, 2: string reason) throws (1: common.NotFound notFound)
  oneway void seen(1: UserId id, 2: Device device)
}

service Sellers extends common.Monitored {
  Seller open(1: UserId owner, 2: Seller seller) throws (1: common.Conflict conflict)
  Seller get(1: SellerId id) throws (1: common.NotFound notFound)
  list<Seller> nearby(1: common.GeoPoint point, 2: double radiusKilometres)
  VerificationState submit(1: SellerId id, 2: list<VerificationDocument> documents)
  void setTier(1: SellerId id, 2: SellerTier tier) throws (1: common.PermissionDenied denied)
  SellerRating rating(1: SellerId id)
}

struct optional_session {
  1: optional Session session
}
