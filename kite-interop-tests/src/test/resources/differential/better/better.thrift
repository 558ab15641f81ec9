// Where Apache's compiler gets it wrong without saying so. What it makes of the rest does not compile, so it cannot be here.
namespace java differential.better

const list<i32> NUMBERS = [1, 2]
const map<string, i32> TABLE = {"one": 1}
const double TINY = 1e-20
const double PI = 3.14159265358979312

struct Defaults {
  1: list<i32> numbers = NUMBERS
  2: map<string, i32> table = TABLE
  3: double tiny = 1e-20
}
