namespace java exercise.parents

exception Refused { 1: string why }

service Parent {
  string ping(),
  i32 count(1: list<string> words) throws (1: Refused refused)
}
