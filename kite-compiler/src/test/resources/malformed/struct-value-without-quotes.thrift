struct Point { 1: i32 x }
const Point A = {x: 1}
