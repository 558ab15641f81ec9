/** Which instance a call goes to. */
@NullMarked
package io.kite.loadbalance;

import org.jspecify.annotations.NullMarked;
