namespace java exercise.hostile

// Names that clash with each other, with Java, and with everything that generated code uses.

enum Override { A = 1 }
struct String { 1: string text }
struct Object { 1: i32 a }
struct List { 1: list<List> list, 2: map<string, Map> map }
struct Map { 1: list<i32> a }
struct TException { 1: i32 a }
struct Nullable { 1: string a, 2: binary b }
struct Iface { 1: i32 a }
struct ThriftMethod { 1: i32 a }
struct import { 1: i32 a }
struct get { 1: i32 a }
struct I { 1: i32 a }
struct T { 1: i32 a }
struct S { 1: i32 a }

struct record { 1: i32 record, 2: i32 var }
enum var { A }
union yield { 1: i32 yield }
struct sealed { 1: string serialVersionUID }
exception permits { 1: i32 outer }
enum State { ON }

struct Hostile {
  3: i32 io, 4: bool value, 5: list<string> other, 6: string class,
  7: binary struct, 8: map<string, string> iprot, 9: set<i32> oprot, 10: string that,
  11: i32 hashCode, 12: string sb, 13: bool first, 14: string field, 15: i32 lastComparison,
  16: string import, 17: string String, 18: string TType, 19: binary TBaseHelper,
  20: i32 EncodingUtils, 21: Override Override, 22: i32 STRUCT_DESC, 23: i32 metaDataMap,
  24: optional i32 optionals, 25: string _Fields, 26: i32 __isset_bitfield,
  27: list<Override> HashMap, 28: map<Override, Object> EnumMap, 29: get get, 30: import package,
  31: i32 aB, 32: i32 a_b, 33: i32 foo, 34: i32 Foo, 35: list<i32> items, 36: i32 itemsSize,
  37: bool x, 38: bool xIsSet, 39: bool set, 40: bool setX, 41: binary elem, 42: i32 true1
  43: i32 schemeField, 44: i32 void, 45: i32 list, 46: string fieldValue, 47: i32 _, 48: i32 __copy1
}

exception Broken { 1: i32 message, 2: string cause, 3: list<string> stackTrace, 4: bool suppressed }
exception Quiet { 1: string message, 2: string localizedMessage }
exception Wordy { 1: list<string> message }

service Clash {
  string toString(),
  void notify(),
  i32 hashCode(),
  void class(1: i32 class),
  List List(1: List List, 2: String String) throws (1: Broken result, 2: Quiet args),
  get get(1: string args, 2: string iface, 3: i32 caller, 4: string handler, 5: string arguments),
  Iface Iface(1: Iface iface),
  void Stub(),
  void FutureStub(),
  void Processor(),
  void Client(),
  void Kite(),
  void Clash(),
  I I(1: T T, 2: S S),
  string METHOD(1: string METHOD, 2: string SERVICE),
  oneway void TBase(1: Map Map),
  bool org(1: string org, 2: string java, 3: i32 io),
  record record(1: var var, 2: yield yield, 3: sealed sealed) throws (1: permits permits),
  void var(), void yield(), oneway void sealed(1: i32 permits),
  void State(1: State client, 2: i32 protocolFactory, 3: string transport, 4: bool resultHandler)
}
