package io.kite.examples.feed;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SpanProcessor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line of the feed application. Exits with 1 when anything was wrong. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Runs five Thrift services and a feed gateway in front of them, asks for feeds, and reports.")
public final class FeedDemo implements Callable<Integer> {
  private static final long SEED = 20261124;

  @Option(
      names = "--requests",
      defaultValue = "3000",
      description = "How many feeds to ask for. Default: ${DEFAULT-VALUE}.")
  private int requests;

  @Option(
      names = "--concurrency",
      defaultValue = "16",
      description = "How many at once. Default: ${DEFAULT-VALUE}.")
  private int concurrency;

  @Option(
      names = "--data",
      paramLabel = "FILE",
      description = "What the services know, as JSON. Default: made up.")
  private @Nullable Path data;

  @Option(
      names = "--save-data",
      paramLabel = "FILE",
      description = "Write the data to a file to change, and end.")
  private @Nullable Path saveData;

  @Option(names = "--keep", description = "Leave the services running until interrupted.")
  private boolean keep;

  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** Data that cannot be used is told in a sentence; what nobody expects comes with its stack. */
  static CommandLine commandLine() {
    return new CommandLine(new FeedDemo())
        .setExecutionExceptionHandler((e, command, parsed) -> {
          if (e instanceof IOException || e instanceof IllegalArgumentException) {
            command.getErr().println("demo: " + e.getMessage());
          } else {
            e.printStackTrace(command.getErr());
          }
          return command.getCommandSpec().exitCodeOnExecutionException();
        });
  }

  @Override
  public Integer call() throws Exception {
    FeedData known = data == null ? FeedData.madeUp(SEED) : FeedData.read(data);
    if (saveData != null) {
      known.write(saveData);
      System.out.println("Written to " + saveData);
      return 0;
    }
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    meters.config().meterFilter(percentiles());
    LongAdder spans = new LongAdder();
    try (FeedApplication application = new FeedApplication(known, meters, counting(spans))) {
      return run(application, known, meters, spans);
    }
  }

  private int run(
      FeedApplication application, FeedData known, SimpleMeterRegistry meters, LongAdder spans)
      throws Exception {
    FeedReport report = new FeedReport(System.out);
    report.services(application);
    report.flow(application);
    FeedLoad.Result result = new FeedLoad(application.gateway(), known).run(requests, concurrency);
    report.load(result);
    report.methods(meters);
    report.outcomes(meters, spans.sum(), application.views());
    List<String> problems = new ArrayList<>(result.problems());
    FeedItem sample = result.sample();
    if (sample == null) {
      problems.add("no feed had an item with comments");
    } else {
      report.item(sample);
    }
    report.problems(problems);
    if (keep) {
      System.out.println("The services keep running; end them with Ctrl-C.");
      new CountDownLatch(1).await();
    }
    return problems.isEmpty() ? 0 : 1;
  }

  private static MeterFilter percentiles() {
    return new MeterFilter() {
      @Override
      public DistributionStatisticConfig configure(
          Meter.Id id, DistributionStatisticConfig config) {
        return DistributionStatisticConfig.builder().percentiles(0.5, 0.99).build().merge(config);
      }
    };
  }

  /** An OpenTelemetry that only counts: a real program exports its spans. */
  private static OpenTelemetry counting(LongAdder spans) {
    SpanProcessor counter =
        new SpanProcessor() {
          @Override
          public void onStart(Context parent, ReadWriteSpan span) {}

          @Override
          public boolean isStartRequired() {
            return false;
          }

          @Override
          public void onEnd(ReadableSpan span) {
            spans.increment();
          }

          @Override
          public boolean isEndRequired() {
            return true;
          }
        };
    return OpenTelemetrySdk.builder()
        .setTracerProvider(SdkTracerProvider.builder().addSpanProcessor(counter).build())
        .build();
  }
}
