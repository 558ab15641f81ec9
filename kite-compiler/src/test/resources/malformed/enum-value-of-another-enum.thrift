enum State { NEW, OLD }
enum Color { RED }
const State A = Color.RED
