syntax = "proto3";

message Order {
  string name = 1;
}
