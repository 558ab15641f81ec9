const string A = "\u12x4"
