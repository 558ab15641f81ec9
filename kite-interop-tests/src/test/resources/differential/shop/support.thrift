/** Questions, answers, messages and numbers. */
include "common.thrift"
include "accounts.thrift"
include "orders.thrift"

namespace java differential.shop.support

typedef i64 TicketId
typedef list<string> Tags

const common.Duration FIRST_ANSWER = 14400
const Tags KNOWN_TAGS = ["late", "broken", "refund"]

enum TicketState { OPEN, WAITING_FOR_CUSTOMER, WAITING_FOR_SELLER, SOLVED, CLOSED }
enum Priority { LOW = 1, NORMAL = 5, HIGH = 8, URGENT = 10 }
enum MessageKind { MAIL = 1, SMS = 2, PUSH = 3, IN_APP = 4 }
enum SendState { QUEUED, SENT, OPENED, BOUNCED }
enum MetricKind { COUNTER, GAUGE, HISTOGRAM }
enum Interval { HOUR = 3600, DAY = 86400, WEEK = 604800 }
enum ReportState { RUNNING, READY, FAILED }

struct TicketMessage {
  1: required i64 id
  2: required accounts.UserId author
  3: required string text
  4: list<common.Attachment> attachments
  5: common.Timestamp at
  6: bool fromStaff
  7: optional double sentiment
}

union Subject {
  1: orders.OrderId order
  2: accounts.SellerId seller
  3: orders.ReturnRequest returnRequest
  4: string other
}

struct Ticket {
  1: required TicketId id
  2: required accounts.UserId customer
  3: required Subject subject
  4: TicketState state = TicketState.OPEN
  5: Priority priority = Priority.NORMAL
  6: list<TicketMessage> messages
  7: optional accounts.UserId assignee
  8: Tags tags
  9: common.Timestamp answerBy
  10: optional byte satisfaction
  11: list<TicketId> related
}

struct CannedAnswer { 1: required string key, 2: common.LocalizedText text, 3: set<string> tags }

struct Template {
  1: required string name
  2: required MessageKind kind
  3: common.LocalizedText subject
  4: common.LocalizedText body
  5: map<string, common.Value> defaults
}

struct Message {
  1: required string id
  2: required accounts.UserId recipient
  3: required string template_name
  4: map<string, common.Value> parameters
  5: set<MessageKind> channels = [MessageKind.MAIL, MessageKind.IN_APP]
  6: optional common.Timestamp sendAfter
  7: map<MessageKind, SendState> states
}

struct Bucket { 1: double upTo, 2: i64 count }
struct Histogram { 1: list<Bucket> buckets, 2: double sum, 3: i64 count }

union MetricValue { 1: i64 counter, 2: double gauge, 3: Histogram histogram }

struct Metric {
  1: required string name
  2: MetricKind kind
  3: common.Labels labels
  4: required MetricValue value
  5: common.Timestamp at
}

struct Series { 1: string name, 2: Interval step = Interval.DAY, 3: list<double> values, 4: common.Timestamp start }

struct ReportRequest {
  1: required string name
  2: common.TimeRange range
  3: Interval step = Interval.DAY
  4: list<string> groupBy = []
  5: map<string, set<string>> filters
  6: optional accounts.SellerId seller
}

struct Cell { 1: optional common.Value value, 2: optional string remark }
struct Row { 1: map<string, Cell> cells }
struct Report {
  1: required i64 id
  2: ReportState state = ReportState.RUNNING
  3: ReportRequest request
  4: list<string> columns
  5: list<Row> rows
  6: list<Series> series
  7: optional common.Attachment spreadsheet
}

exception TicketClosed { 1: TicketId id, 2: common.Timestamp closedAt }
exception TemplateBroken { 1: string name, 2: i32 line, 3: i32 column, 4: string message }

service Support extends common.Monitored {
  Ticket open(1: Subject subject, 2: TicketMessage first) throws (1: common.TooManyRequests tooMany)
  Ticket answer(1: TicketId id, 2: TicketMessage message) throws (1: TicketClosed closed, 2: common.NotFound notFound)
  Ticket assign(1: TicketId id, 2: accounts.UserId staff)
  list<Ticket> queue(1: set<TicketState> states, 2: Priority least = Priority.LOW)
  list<CannedAnswer> suggestAnswers(1: TicketId id)
}

service Notifications extends common.Monitored {
  string send(1: Message message) throws (1: TemplateBroken broken, 2: common.NotFound notFound)
  map<string, SendState> states(1: list<string> ids)
  void save(1: Template template_to_save) throws (1: TemplateBroken broken)
  oneway void opened(1: string id, 2: MessageKind kind)
}

service Analytics extends common.Monitored {
  oneway void ingest(1: list<Metric> metrics)
  Report start(1: ReportRequest request) throws (1: common.InvalidRequest invalid)
  Report get(1: i64 id) throws (1: common.NotFound notFound)
  list<Series> series(1: list<string> names, 2: common.TimeRange range, 3: Interval step)
}
