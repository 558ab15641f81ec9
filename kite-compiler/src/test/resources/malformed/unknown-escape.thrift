const string A = "a\qb"
