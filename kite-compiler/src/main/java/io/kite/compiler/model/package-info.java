/** What the names in a tree mean: includes, types, values; and the rules that a file must keep. */
@NullMarked
package io.kite.compiler.model;

import org.jspecify.annotations.NullMarked;
