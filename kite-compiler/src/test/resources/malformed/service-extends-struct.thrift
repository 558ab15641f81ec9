struct Order {}
service Shop extends Order {}
