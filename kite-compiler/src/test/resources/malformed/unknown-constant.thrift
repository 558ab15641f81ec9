const i32 LIMIT = 5
const i32 OTHER = LIMTI
