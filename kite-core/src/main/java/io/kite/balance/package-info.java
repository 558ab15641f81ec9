/** Which instance a call goes to: the seam, and the plainest one. */
@NullMarked
package io.kite.balance;

import org.jspecify.annotations.NullMarked;
