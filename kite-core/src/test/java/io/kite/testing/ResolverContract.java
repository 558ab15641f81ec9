package io.kite.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.kite.discovery.Instance;
import io.kite.discovery.Registrar;
import io.kite.discovery.Resolver;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/**
 * What every registry must do, as a {@link Registrar} and as a {@link Resolver}. A registry's tests
 * extend this.
 */
@SuppressWarnings("try") // a watch does its work by being open
public abstract class ResolverContract {
  private static final SocketAddress ONE = InetSocketAddress.createUnresolved("10.0.0.1", 9090);
  private static final SocketAddress TWO = InetSocketAddress.createUnresolved("10.0.0.2", 9090);

  protected abstract Registrar registrar();

  protected abstract Resolver resolver();

  /** Returns once all changes made so far have reached the listeners. */
  protected void settle() throws Exception {}

  /** Keeps every list it is given. */
  private static final class Lists implements Resolver.Listener {
    private final List<List<Instance>> all = new CopyOnWriteArrayList<>();

    @Override
    public void onInstances(List<Instance> instances) {
      all.add(instances);
    }

    List<Instance> last() {
      return all.get(all.size() - 1);
    }
  }

  @Test
  void aNameThatNobodyServesIsAnEmptyList() throws Exception {
    Lists lists = new Lists();
    try (Resolver.Watch watch = resolver().watch("nobody", lists)) {
      settle();
      assertThat(lists.all).containsExactly(List.of());
    }
  }

  @Test
  void aWatchBeginsWithTheWholeList() throws Exception {
    Instance one = Instance.of("content", ONE).withWeight(3).withTags(Map.of("zone", "a"));
    Instance two = Instance.of("content", TWO);
    registrar().announce(one);
    registrar().announce(two);
    settle();
    Lists lists = new Lists();
    try (Resolver.Watch watch = resolver().watch("content", lists)) {
      settle();
      assertThat(lists.last()).containsExactlyInAnyOrder(one, two);
    }
  }

  @Test
  void everyChangeBringsTheWholeListAgain() throws Exception {
    Lists lists = new Lists();
    try (Resolver.Watch watch = resolver().watch("content", lists)) {
      Instance one = Instance.of("content", ONE);
      Instance two = Instance.of("content", TWO);
      Registrar.Announcement first = registrar().announce(one);
      settle();
      assertThat(lists.last()).containsExactly(one);
      registrar().announce(two);
      settle();
      assertThat(lists.last()).containsExactlyInAnyOrder(one, two);
      first.close();
      settle();
      assertThat(lists.last()).containsExactly(two);
    }
  }

  @Test
  void anAddressThatIsAnnouncedAgainReplacesWhatItSaidBefore() throws Exception {
    Lists lists = new Lists();
    try (Resolver.Watch watch = resolver().watch("content", lists)) {
      Registrar.Announcement before = registrar().announce(Instance.of("content", ONE));
      Instance heavier = Instance.of("content", ONE).withWeight(20);
      registrar().announce(heavier);
      before.close();
      settle();
      assertThat(lists.last()).containsExactly(heavier);
    }
  }

  @Test
  void servicesDoNotSeeEachOther() throws Exception {
    Lists lists = new Lists();
    try (Resolver.Watch watch = resolver().watch("content", lists)) {
      registrar().announce(Instance.of("user", ONE));
      settle();
      assertThat(lists.last()).isEmpty();
    }
  }

  @Test
  void aClosedWatchIsToldNothing() throws Exception {
    Lists lists = new Lists();
    Resolver.Watch watch = resolver().watch("content", lists);
    settle();
    watch.close();
    int before = lists.all.size();
    registrar().announce(Instance.of("content", ONE));
    settle();
    assertThat(lists.all).hasSize(before);
  }

  @Test
  void takingAnInstanceBackTwiceIsHarmless() throws Exception {
    Lists lists = new Lists();
    Registrar.Announcement announcement = registrar().announce(Instance.of("content", ONE));
    announcement.close();
    announcement.close();
    try (Resolver.Watch watch = resolver().watch("content", lists)) {
      settle();
      assertThat(lists.last()).isEmpty();
    }
  }
}
