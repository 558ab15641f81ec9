union Either {
  1: required Lft left
}
struct Left {}
