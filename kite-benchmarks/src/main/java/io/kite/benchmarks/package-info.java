/** What Kite costs, beside what others cost, measured in one run. */
@NullMarked
package io.kite.benchmarks;

import org.jspecify.annotations.NullMarked;
