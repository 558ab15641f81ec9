php_namespace shop
namespace java shop

struct S {
  1: i32 a
}
