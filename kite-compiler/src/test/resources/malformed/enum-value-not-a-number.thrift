enum State { NEW = 1.5, OLD = "x" }
