/**
 * What tests of Kite and of its features share: a clock to turn by hand, and the contract suite of
 * each seam.
 */
@NullMarked
package io.kite.testing;

import org.jspecify.annotations.NullMarked;
