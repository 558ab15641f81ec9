include "shared.thrift"
include "enums.thrift"

namespace java differential.includes

typedef shared.Token Pass
typedef list<shared.Token> Passes

const i32 DOUBLE_SIZE = shared.SIZE
const shared.State START = shared.State.DONE
const shared.Token TOKEN = {"key": "k", "state": shared.State.DONE}
const list<shared.State> STATES = [shared.State.NEW]

struct Local {
  1: shared.Token token
  2: required shared.State state = shared.State.NEW
  3: list<shared.Token> tokens
  4: map<shared.State, shared.Token> by_state
  5: shared.Key key = shared.MAIN
  6: Pass admission
  7: Passes passes
  8: set<enums.Plain> plain
  9: optional enums.Hex hex = enums.Hex.FIRST
  10: optional shared.Token other = {"key": "default"}
  11: i32 size = shared.SIZE
}

exception Wrong { 1: shared.Denied cause_of_it, 2: shared.State state }

service Included extends shared.Base {
  Pass admit(1: Passes passes, 2: shared.Key key) throws (1: shared.Denied denied, 2: Wrong wrong)
}
