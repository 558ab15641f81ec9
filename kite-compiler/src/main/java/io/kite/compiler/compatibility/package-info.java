/** Whether peers that were built from an older IDL and from a newer one understand each other. */
@NullMarked
package io.kite.compiler.compatibility;

import org.jspecify.annotations.NullMarked;
