enum State { NEW = 2147483647, OLD }
