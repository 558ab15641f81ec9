/** A feed gateway in front of five Thrift services: what {@code bin/demo} runs. */
@NullMarked
package io.kite.examples.feed;

import org.jspecify.annotations.NullMarked;
