/**
 * Where instances come from and how a server announces itself: the seams, and the plainest of each.
 */
@NullMarked
package io.kite.discovery;

import org.jspecify.annotations.NullMarked;
