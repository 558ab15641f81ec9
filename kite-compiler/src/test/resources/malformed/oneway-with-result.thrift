exception Sold {}
service Shop {
  oneway i32 buy()
  oneway void sell() throws (1: Sold sold)
}
