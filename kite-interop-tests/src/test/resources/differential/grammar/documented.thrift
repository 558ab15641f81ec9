/** The program has a doc of its own. */
namespace java differential.documented

/** A doc in one line. */
enum Documented {
  /** The first. */
  FIRST = 1
  /**
   * The second,
   * in two lines.
   */
  SECOND = 2
  THIRD = 3 // not a doc
}

/**
 * A struct.
 *
 * With a list:
 * - one
 * - two <b>bold</b> & more @see nothing {@code x} \u0041
 */
struct Thing {
  /** A field. */
  1: i32 number
  /** Another one; it ends with a star. **/
  2: optional string text = "x" # a comment
  /* not a doc */
  3: bool flag
}

/**/
struct Bare { 1: i32 a }

/** What goes wrong. */
exception Wrong {
  /** Why. */
  1: string why
}

/** A number. */
const i32 NUMBER = 1
/** A list. */
const list<string> LIST = ["a"]
/** A name for it. */
typedef i64 Id

/** A service. */
service Documented_Service {
  /**
   * A method.
   *
   * @param id of the thing
   * @return it
   */
  Thing get(1: Id id) throws (1: Wrong wrong)
  /** Another. */
  oneway void poke()
}
