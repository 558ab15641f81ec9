enum State { NEW = 1, OLD = 2 }
const State A = 3
