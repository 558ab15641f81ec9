/** What all parts of the marketplace speak of: money, time, places, pages, and what goes wrong everywhere. */
namespace java differential.shop.common
namespace py shop.common

/** Milliseconds since 1970, UTC. */
typedef i64 Timestamp
/** Seconds. */
typedef i32 Duration
typedef string CountryCode
typedef string LanguageTag
typedef string Url
typedef map<LanguageTag, string> LocalizedText
typedef map<string, string> Labels

const i32 DEFAULT_PAGE_SIZE = 20
const i32 MAX_PAGE_SIZE = 500
const CountryCode HOME_COUNTRY = "NL"
const list<LanguageTag> LANGUAGES = ["nl", "en", "de", "fr"]

enum Currency {
  EUR = 978
  USD = 840
  GBP = 826
  CHF = 756
  SEK = 752
  PLN = 985
}

/** How bad something is. */
enum Severity {
  DEBUG
  INFO
  WARNING
  ERROR
  FATAL = 100
}

enum SortDirection { ASCENDING = 1, DESCENDING = 2 }
enum Weekday { MONDAY = 1, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY }
enum LengthUnit { MILLIMETRE = 1, CENTIMETRE = 2, METRE = 3 }
enum WeightUnit { GRAM = 1, KILOGRAM = 2 }

/** An amount in the smallest unit of its currency, so that nothing is ever rounded on the way. */
struct Money {
  1: required i64 minorUnits
  2: required Currency currency = Currency.EUR
} (final)

struct MoneyRange {
  1: optional Money lowest
  2: optional Money highest
}

struct TimeRange {
  /** Included. */
  1: optional Timestamp since
  /** Excluded; open if it is not there. */
  2: optional Timestamp endsAt
}

struct GeoPoint {
  1: double latitude
  2: double longitude
  3: optional double accuracyMetres
}

struct GeoBox {
  1: required GeoPoint southWest
  2: required GeoPoint northEast
}

struct Address {
  1: required string line1
  2: optional string line2
  3: optional string house_number
  4: required string postal_code
  5: required string city
  6: optional string region
  7: required CountryCode country = HOME_COUNTRY
  8: optional GeoPoint position
  9: optional string company
}

struct PersonName {
  1: optional string title
  2: required string given_name
  3: optional list<string> middle_names
  4: required string family_name
}

struct PhoneNumber {
  1: required i16 countryPrefix
  2: required string number
  3: optional string extension
}

struct Contact {
  1: required PersonName name
  2: optional string email
  3: optional PhoneNumber phone
  4: optional Address address
  5: LanguageTag preferredLanguage = "en"
}

struct OpeningHours {
  1: required Weekday day
  2: i16 opensAtMinute = 540
  3: i16 closesAtMinute = 1080
  4: bool closed = false
}

struct Dimensions {
  1: double length
  2: double width
  3: double height
  4: LengthUnit unit = LengthUnit.CENTIMETRE
}

struct Weight {
  1: required double value
  2: required WeightUnit unit = WeightUnit.GRAM
}

struct PageRequest {
  1: i32 size = DEFAULT_PAGE_SIZE
  /** As given with the page before; none for the first. */
  2: optional binary cursor
  3: optional string sortBy
  4: SortDirection direction = SortDirection.ASCENDING
}

struct PageInfo {
  1: required bool hasMore
  2: optional binary nextCursor
  3: optional i64 total
}

/** Who asks, and through what. */
struct RequestContext {
  1: required string requestId
  2: optional i64 userId
  3: optional string ipAddress
  4: optional string userAgent
  5: LanguageTag language = "en"
  6: Currency currency = Currency.EUR
  7: Labels labels = {}
  8: set<string> experiments = ["control"]
  9: bool isInternal
}

struct AuditEntry {
  1: required Timestamp at
  2: required i64 actor
  3: required string action
  4: optional string fieldName
  5: optional Value before
  6: optional Value after
  7: Severity severity = Severity.INFO
}

struct Attachment {
  1: required string fileName
  2: required string contentType = "application/octet-stream"
  3: i64 sizeInBytes
  4: optional binary content
  5: optional Url url
  6: optional binary sha256
}

/** A value whose type is not known before. */
union Value {
  1: bool flag
  2: i64 number
  3: double fraction
  4: string text
  5: binary bytes
  6: Timestamp time
  7: Money money
  8: list<string> words
  9: map<string, i64> counts
}

struct FieldError {
  1: required string path
  2: required string message
  3: optional Value rejected
}

exception InvalidRequest {
  1: required string message
  2: list<FieldError> errors
}

exception NotFound {
  1: required string kind
  2: required string id
  3: optional string message
}

exception Conflict {
  1: required string message
  2: optional i64 currentVersion
}

exception PermissionDenied {
  1: string message
  2: set<string> missingPermissions
}

exception TooManyRequests {
  1: required Duration retryAfter = 30
  2: optional i32 limitPerMinute
}

exception Unavailable {
  1: string message = "try again later"
  2: bool temporary = true
}

struct HealthReport {
  1: required bool healthy
  2: string version
  3: map<string, bool> dependencies
  4: map<string, double> gauges
  5: Timestamp startedAt
}

/** What every service of the marketplace can do. */
service Monitored {
  /** Quick; asks no other service. */
  string ping()
  HealthReport health(1: bool withDependencies = false)
  map<string, i64> counters(1: string prefix)
  oneway void setLogLevel(1: string logger, 2: Severity level)
}
