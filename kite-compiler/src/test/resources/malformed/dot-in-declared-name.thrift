struct my.Order {}
