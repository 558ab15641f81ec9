namespace java com.example.stock

struct Item {
  1: string article,
  2: i32 count
}
