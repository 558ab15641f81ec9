struct S {
  1: slist names
}
