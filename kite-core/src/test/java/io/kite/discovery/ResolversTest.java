package io.kite.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResolversTest {
  private static List<Instance> resolve(Resolver resolver, String service) {
    List<Instance> found = new ArrayList<>();
    resolver.watch(service, found::addAll).close();
    return found;
  }

  @Test
  void fixedAddressesServeEveryName() {
    assertThat(resolve(Resolvers.fixed("127.0.0.1:9090", "[::1]:9091"), "content"))
        .extracting(Instance::address)
        .containsExactly(
            new InetSocketAddress("127.0.0.1", 9090), new InetSocketAddress("::1", 9091));
  }

  @Test
  void fixedInstancesServeTheirOwnNames() {
    Instance content =
        Instance.of("content", new InetSocketAddress("127.0.0.1", 9090)).withWeight(3);
    Instance user = Instance.of("user", new InetSocketAddress("127.0.0.1", 9091));
    assertThat(resolve(Resolvers.fixed(content, user), "content")).containsExactly(content);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "localhost",
        ":9090",
        "localhost:",
        "localhost:0",
        "localhost:x",
        "localhost:70000",
        "::1"
      })
  void whatIsNoAddressIsRefusedWithTheFormThatIsWanted(String text) {
    assertThatThrownBy(() -> Resolvers.fixed(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"" + text + "\"")
        .hasMessageContaining(":port");
  }

  @Test
  void noAddressAtAllIsRefused() {
    assertThatThrownBy(() -> Resolvers.fixed(new String[0]))
        .hasMessageContaining("give at least one");
  }

  @Test
  void aWeightBelowOneIsRefused() {
    Instance instance = Instance.of("content", new InetSocketAddress("127.0.0.1", 9090));
    assertThatThrownBy(() -> instance.withWeight(0)).hasMessageContaining("give at least 1");
  }
}
