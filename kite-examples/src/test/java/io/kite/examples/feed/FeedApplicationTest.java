package io.kite.examples.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class FeedApplicationTest {
  @TempDir private Path folder;

  @Test
  void everyFeedIsWhatTheDataSays() throws Exception {
    FeedData data = FeedData.madeUp(1);
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    try (FeedApplication application = new FeedApplication(data, meters, OpenTelemetry.noop())) {
      FeedLoad.Result result = new FeedLoad(application.gateway(), data).run(200, 8);
      assertThat(result.problems()).isEmpty();
      assertThat(result.items()).isGreaterThan(1_500);
      assertThat(
              meters.get("kite.client.calls").tag("method", "Recommends.forUser").timer().count())
          .isEqualTo(200);
    }
  }

  @Test
  void theSameSeedMakesTheSameData() {
    assertThat(FeedData.madeUp(7)).isEqualTo(FeedData.madeUp(7)).isNotEqualTo(FeedData.madeUp(8));
  }

  @Test
  void savedDataCanBeReadBack() throws Exception {
    Path file = folder.resolve("data.json");
    assertThat(FeedDemo.commandLine().execute("--save-data", file.toString())).isZero();
    FeedData read = FeedData.read(file);
    assertThat(read.users()).isNotEmpty();
    assertThat(read.contents()).isNotEmpty();
  }

  @Test
  void dataWithoutContentsIsRefusedWithWhatIsWanted() throws Exception {
    Path file = folder.resolve("data.json");
    Files.writeString(file, "{\"users\": []}");
    assertThatThrownBy(() -> FeedData.read(file))
        .hasMessageContaining("\"contents\"")
        .hasMessageContaining("--save-data");
  }

  @Test
  void aDemoWithDataThatCannotBeReadFails() {
    StringWriter err = new StringWriter();
    int exit =
        FeedDemo.commandLine()
            .setErr(new PrintWriter(err))
            .execute("--data", folder.resolve("absent.json").toString());
    assertThat(exit).isEqualTo(1);
    assertThat(err.toString()).startsWith("demo: ").contains("absent.json").doesNotContain("\tat ");
  }

  @Test
  void theDemoFailsWhenAServiceGivesWrongAnswers() throws Exception {
    FeedData data = FeedData.madeUp(1);
    FeedData other = FeedData.madeUp(2);
    try (FeedApplication application =
        new FeedApplication(data, new SimpleMeterRegistry(), OpenTelemetry.noop())) {
      assertThat(new FeedLoad(application.gateway(), other).run(5, 1).problems()).isNotEmpty();
    }
  }
}
