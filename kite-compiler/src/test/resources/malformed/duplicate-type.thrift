struct Order {}
enum Order { NEW }
