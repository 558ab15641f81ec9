enum State { NEW, OLD, NEW }
