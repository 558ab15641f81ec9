package io.kite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Interceptors in the order of their stages. Folded into plain references once, when a client or a
 * server is built; a call then walks them with no list, no index and no look-up.
 */
public final class Flow {
  private final List<Step> outermostFirst;

  private record Step(Stage stage, Interceptor interceptor) {
    @Override
    public String toString() {
      return stage + ": " + interceptor.name();
    }
  }

  private record Part(Class<?> seam, Object part) {}

  private Flow(List<Step> outermostFirst) {
    this.outermostFirst = outermostFirst;
  }

  /** The flow before {@code last}. */
  public Endpoint fold(Endpoint last) {
    Endpoint next = last;
    for (int i = outermostFirst.size() - 1; i >= 0; i--) {
      next = new Guarded(outermostFirst.get(i).interceptor(), next);
    }
    return next;
  }

  /** One line for each interceptor, outermost first. */
  @Override
  public String toString() {
    return outermostFirst.stream().map(step -> "  " + step).collect(Collectors.joining("\n"));
  }

  /** Collects what features install. */
  public static final class Builder implements FlowSetup {
    private final String service;
    private final Time time;
    private final List<Step> steps = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    public Builder(String service, Time time) {
      this.service = service;
      this.time = time;
    }

    @Override
    public String service() {
      return service;
    }

    @Override
    public Time time() {
      return time;
    }

    @Override
    public Builder add(Stage stage, Interceptor interceptor) {
      steps.add(new Step(stage, interceptor));
      return this;
    }

    @Override
    public <T> Builder provide(Class<T> seam, T part) {
      parts.add(new Part(seam, part));
      return this;
    }

    /** What was provided for a seam, in the order of {@code with}. */
    public <T> List<T> parts(Class<T> seam) {
      return parts.stream()
          .filter(part -> part.seam() == seam)
          .map(part -> seam.cast(part.part()))
          .toList();
    }

    /** What was provided last for a seam. */
    public <T> @Nullable T part(Class<T> seam) {
      List<T> all = parts(seam);
      return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    public Flow build() {
      List<Step> sorted = new ArrayList<>(steps);
      // A stable sort: ties stay in the order of with().
      sorted.sort(Comparator.comparing(Step::stage, Stage.OUTERMOST_FIRST));
      return new Flow(List.copyOf(sorted));
    }
  }

  /**
   * Turns what an interceptor must not do into a failure that names it, so that every call
   * completes.
   */
  private record Guarded(Interceptor interceptor, Endpoint next) implements Endpoint {
    @Override
    public ReplyFuture call(Call call) {
      try {
        ReplyFuture future = interceptor.intercept(call, next);
        return future != null ? future : broken(call, "returned null", null);
      } catch (Throwable e) {
        // An Error too: a call that nobody completes is worse than one that hides it in a cause.
        return broken(call, "threw " + e, e);
      }
    }

    private ReplyFuture broken(Call call, String what, @Nullable Throwable cause) {
      return ReplyFuture.failed(
          call.failure(
              RpcException.Failure.INTERNAL,
              call.ran(),
              "the interceptor " + interceptor.name() + " " + what,
              cause));
    }
  }
}
