/** OpenTelemetry spans of calls. */
@NullMarked
package io.kite.tracing;

import org.jspecify.annotations.NullMarked;
