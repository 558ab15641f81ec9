enum State { NEW, OLD }
const State A = State.NEWW
