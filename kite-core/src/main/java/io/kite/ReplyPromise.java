package io.kite;

/**
 * A {@link ReplyFuture} that its maker completes: how a stage answers later (backoff, hedging,
 * waiting for a permit, the hand-off to a worker, the wire). Thread-safe; of several completions
 * the first one counts.
 */
public final class ReplyPromise extends ReplyFuture {
  /**
   * @return false when the call has ended otherwise meanwhile, say by a cancel; the reply is then
   *     dropped and whatever belongs to it is the caller's to release
   */
  public boolean complete(Reply reply) {
    return end(reply);
  }

  /**
   * @return false when the call has ended otherwise meanwhile
   */
  public boolean fail(RpcException failure) {
    return end(failure);
  }

  /** Ends as {@code other} ends; a cancel of this promise goes to {@code other}. */
  public void follow(ReplyFuture other) {
    onCancel(other::cancel);
    other.observe((reply, failure) -> {
      if (reply != null) {
        complete(reply);
      } else if (failure != null) {
        fail(failure);
      }
    });
  }

  /**
   * Sets who is told of a cancel, in place of whoever was before. A cancel that came earlier is
   * remembered and told at once, on this thread.
   */
  public void onCancel(CancelListener listener) {
    listenToCancel(listener);
  }
}
