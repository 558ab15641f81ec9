/**
 * What Kite's compiler makes of IDL beside what Apache's makes of it: the same classes, the same
 * bytes, the same answers. What differs on purpose is listed in {@code
 * differential/differences.txt}.
 */
@NullMarked
package io.kite.interop.differential;

import org.jspecify.annotations.NullMarked;
