namespace java differential.exceptions

enum Reason { UNKNOWN = 0, BUSY = 1 }
struct Detail { 1: string key, 2: string value }

exception Empty {}
exception WithMessage { 1: string message }
exception Coded { 1: i32 code, 2: string text }
exception Rich {
  1: required Reason reason
  2: optional string message
  3: list<Detail> details
  4: map<string, string> context
  5: optional Detail first
  6: binary raw
  7: bool again = true
}
struct Holder { 1: Rich rich, 2: list<Coded> all, 3: optional Empty empty }
