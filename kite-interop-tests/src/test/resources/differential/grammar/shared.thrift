// Included by others, with another package.
namespace java differential.shared.common
namespace py differential_shared

typedef string Key
enum State { NEW = 1, DONE = 2 }
const i32 SIZE = 16
const Key MAIN = "main"
struct Token { 1: required Key key, 2: optional State state = State.NEW }
exception Denied { 1: string reason }
service Base {
  string ping()
  void check(1: Token token) throws (1: Denied denied)
}
