namespace java com.example.tax

typedef i32 Percent
