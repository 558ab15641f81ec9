/** What README shows. */
@NullMarked
package io.kite.examples.quickstart;

import org.jspecify.annotations.NullMarked;
