namespace java com.example.tax

typedef i64 Percent
