package io.kite.examples.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kite.server.KiteServer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.distribution.ValueAtPercentile;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Says in one screen what happened. */
final class FeedReport {
  private final PrintStream out;

  FeedReport(PrintStream out) {
    this.out = out;
  }

  void services(FeedApplication application) {
    out.println("Services");
    for (KiteServer server : application.servers()) {
      out.printf("  %-10s 127.0.0.1:%d%n", server.service(), server.port());
    }
  }

  void flow(FeedApplication application) {
    out.println();
    out.println("The way of a call, one " + application.client());
  }

  void load(FeedLoad.Result result) {
    out.println();
    out.printf(
        "%,d feeds in %.1f s: %,.0f feeds/s, %,.0f calls/s%n",
        result.feeds(),
        result.seconds(),
        result.feeds() / result.seconds(),
        result.calls() / result.seconds());
  }

  void methods(MeterRegistry meters) {
    out.println();
    out.printf("%-24s %10s %10s %10s%n", "Method, as clients see it", "calls", "p50 ms", "p99 ms");
    meters.find("kite.client.calls").timers().stream()
        .filter(timer -> "value".equals(timer.getId().getTag("outcome")))
        .sorted(Comparator.comparing(timer -> String.valueOf(timer.getId().getTag("method"))))
        .forEach(this::method);
  }

  private void method(Timer timer) {
    ValueAtPercentile[] percentiles = timer.takeSnapshot().percentileValues();
    out.printf(
        "  %-22s %,11d %10.2f %10.2f%n",
        timer.getId().getTag("method"),
        timer.count(),
        percentiles[0].value(TimeUnit.MILLISECONDS),
        percentiles[1].value(TimeUnit.MILLISECONDS));
  }

  void outcomes(MeterRegistry meters, long spans, long views) {
    Map<String, Long> counts = new TreeMap<>();
    meters
        .find("kite.client.calls")
        .timers()
        .forEach(timer ->
            counts.merge(
                String.valueOf(timer.getId().getTag("outcome")), timer.count(), Long::sum));
    out.println();
    out.println("Calls by outcome: " + counts + " (declared: contents that are gone)");
    out.printf("Spans: %,d; views that have reached the content service: %,d%n", spans, views);
  }

  void item(FeedItem item) throws JsonProcessingException {
    out.println();
    out.println("One item of a feed");
    out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(item));
  }

  void problems(List<String> problems) {
    out.println();
    out.println(problems.isEmpty() ? "Everything as expected." : "Something was wrong:");
    problems.forEach(problem -> out.println("  " + problem));
  }
}
