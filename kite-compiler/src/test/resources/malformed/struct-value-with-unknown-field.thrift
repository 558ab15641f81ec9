struct Point { 1: i32 x, 2: i32 y }
const Point A = {"x": 1, "z": 2}
