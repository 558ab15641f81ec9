/** What is for sale. */
include "common.thrift"
include "accounts.thrift"

namespace java differential.shop.catalog

typedef i64 ProductId
typedef i64 VariantId
typedef i32 CategoryId
typedef string Sku
typedef list<CategoryId> CategoryPath
typedef map<string, AttributeValue> Attributes

const CategoryId ROOT_CATEGORY = 1
const i32 MAX_VARIANTS = 200
const set<string> RESERVED_ATTRIBUTES = ["brand", "color", "size"]

enum ProductState { DRAFT = 0, IN_REVIEW = 1, LISTED = 2, PAUSED = 3, REMOVED = 9 }
enum Condition { BRAND_NEW = 1, REFURBISHED = 2, USED_LIKE_NEW = 3, USED = 4, FOR_PARTS = 5 }
enum MediaKind { IMAGE = 1, VIDEO = 2, MANUAL = 3, MODEL_3D = 4 }
enum AttributeType { TEXT, NUMBER, FLAG, CHOICE, RANGE }
enum AgeRating { ALL = 0, SIX = 6, TWELVE = 12, SIXTEEN = 16, EIGHTEEN = 18 }
enum ReviewState { WAITING, PUBLISHED, HIDDEN }
enum SuggestionKind { PRODUCT = 1, CATEGORY = 2, BRAND = 3, QUERY = 4 }

struct NumberRange {
  1: optional double low
  2: optional double high
  3: optional string unit
}

union AttributeValue {
  1: string text
  2: double number
  3: bool flag
  4: list<string> choices
  5: NumberRange range
}

struct AttributeDefinition {
  1: required string name
  2: required AttributeType type_of
  3: common.LocalizedText title
  4: bool mandatory = false
  5: list<string> allowed = []
  6: optional string unit
  7: i32 position
  8: bool searchable = true
}

struct Category {
  1: required CategoryId id
  2: optional CategoryId parent = ROOT_CATEGORY
  3: required common.LocalizedText title
  4: list<AttributeDefinition> attributes
  5: list<CategoryId> children
  6: optional common.Url icon
  7: AgeRating minimumAge = AgeRating.ALL
  8: i64 productCount
}

/** A category with all below it. */
struct CategoryTree {
  1: required Category category
  2: list<CategoryTree> children
}

struct Brand {
  1: required i32 id
  2: required string name
  3: optional common.Url site
  4: set<string> aliases
}

struct Media {
  1: required i64 id
  2: MediaKind kind = MediaKind.IMAGE
  3: required common.Url url
  4: i32 width
  5: i32 height
  6: common.LocalizedText altText
  7: optional binary blurHash
  8: optional common.Duration length
}

struct Variant {
  1: required VariantId id
  2: required Sku sku
  3: Attributes attributes
  4: required common.Money price
  5: optional common.Money priceBefore
  6: list<i64> mediaIds
  7: optional string barcode
  8: optional common.Weight weight
  9: optional common.Dimensions dimensions
  10: bool available = true
}

struct Product {
  1: required ProductId id
  2: required accounts.SellerId seller
  3: required common.LocalizedText title
  4: common.LocalizedText description
  5: CategoryPath path
  6: optional Brand brand
  7: Condition condition = Condition.BRAND_NEW
  8: ProductState state = ProductState.DRAFT
  9: list<Media> media
  10: list<Variant> variants
  11: Attributes attributes
  12: set<string> keywords
  13: AgeRating minimumAge = AgeRating.ALL
  14: optional ReviewSummary reviews
  15: common.Timestamp createdAt
  16: common.Timestamp changedAt
  17: i64 version = 1
  18: optional string energyLabel
  19: map<common.CountryCode, bool> allowedIn
  20: list<common.AuditEntry> history
} (table = "products")

struct Review {
  1: required i64 id
  2: required ProductId product
  3: required accounts.UserId author
  4: required byte stars
  5: optional string title
  6: string text
  7: list<Media> pictures
  8: ReviewState state = ReviewState.WAITING
  9: i32 helpfulVotes
  10: i32 otherVotes
  11: optional SellerReply reply
  12: bool verifiedPurchase
  13: common.Timestamp writtenAt
}

struct SellerReply {
  1: required string text
  2: common.Timestamp at
}

struct ReviewSummary {
  1: double average
  2: i32 count
  3: map<byte, i32> histogram = {1: 0, 2: 0, 3: 0, 4: 0, 5: 0}
  4: list<string> highlights
}

struct TermFilter { 1: required string field, 2: required set<string> anyOf }
struct RangeFilter { 1: required string field, 2: optional double low, 3: optional double high }
struct ExistsFilter { 1: required string field, 2: bool negated }
struct BoxFilter { 1: required string field, 2: required common.GeoBox box }

union Filter {
  1: TermFilter term
  2: RangeFilter range
  3: ExistsFilter present
  4: BoxFilter box
  5: list<Filter> all
  6: list<Filter> any
}

struct SearchRequest {
  1: optional string text
  2: list<Filter> filters
  3: optional CategoryId category
  4: optional common.MoneyRange price
  5: set<string> facets = ["brand", "category"]
  6: common.PageRequest page
  7: bool includeUnavailable
  8: optional set<Condition> conditions
}

struct SearchHit {
  1: required ProductId product
  2: double score
  3: map<string, list<string>> highlights
  4: optional VariantId bestVariant
  5: optional common.Money lowestPrice
}

struct FacetBucket { 1: required string value, 2: i64 count, 3: bool selected }
struct Facet { 1: required string name, 2: list<FacetBucket> buckets }

struct SearchResponse {
  1: required list<SearchHit> hits
  2: list<Facet> facets
  3: required common.PageInfo info
  4: optional string correctedText
  5: i32 tookMillis
}

struct Suggestion {
  1: required SuggestionKind kind
  2: required string text
  3: optional i64 id
  4: double weight = 1.0
}

struct ImportLine {
  1: required i32 number
  2: optional ProductId product
  3: list<common.FieldError> errors
}

struct ImportReport {
  1: i32 accepted
  2: i32 refused
  3: list<ImportLine> lines
}

exception ProductRejected {
  1: required ProductId product
  2: list<string> reasons
  3: optional accounts.UserId moderator
}

service Catalog extends common.Monitored {
  Product get(1: ProductId id) throws (1: common.NotFound notFound)
  map<ProductId, Product> getAll(1: list<ProductId> ids)
  Product save(1: common.RequestContext context, 2: Product product)
    throws (1: common.InvalidRequest invalid, 2: common.Conflict conflict, 3: common.PermissionDenied denied)
  ProductState publish(1: ProductId id) throws (1: ProductRejected rejected, 2: common.NotFound notFound)
  CategoryTree categories(1: CategoryId root = ROOT_CATEGORY, 2: i32 depth)
  list<Brand> brands(1: string prefix)
  ImportReport importAll(1: accounts.SellerId seller, 2: binary csv, 3: bool dryRun)
  oneway void viewed(1: ProductId id, 2: accounts.UserId viewer)
}

service Search extends common.Monitored {
  SearchResponse search(1: common.RequestContext context, 2: SearchRequest request)
    throws (1: common.InvalidRequest invalid, 2: common.Unavailable unavailable)
  list<Suggestion> suggest(1: string typed, 2: set<SuggestionKind> kinds, 3: byte limit)
  list<ProductId> similar(1: ProductId id, 2: i16 limit)
}

service Reviews extends common.Monitored {
  Review write(1: Review review) throws (1: common.InvalidRequest invalid)
  list<Review> of(1: ProductId product, 2: common.PageRequest page)
  ReviewSummary summary(1: ProductId product)
  void vote(1: i64 review, 2: bool helpful)
  void reply(1: i64 review, 2: SellerReply reply) throws (1: common.PermissionDenied denied)
}
