service Shops {}
service Market extends Shop {}
