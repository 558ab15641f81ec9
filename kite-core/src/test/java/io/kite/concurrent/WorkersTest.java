package io.kite.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

class WorkersTest {
  private static Thread threadOf(Workers workers) throws Exception {
    ExecutorService executor = workers.start("test-worker");
    try {
      Future<Thread> thread = executor.submit(Thread::currentThread);
      return thread.get();
    } finally {
      executor.shutdown();
    }
  }

  private static boolean awaitQuietly(CountDownLatch latch) throws InterruptedException {
    latch.await();
    return true;
  }

  private static boolean isVirtual(Thread thread) throws Exception {
    return (boolean) Thread.class.getMethod("isVirtual").invoke(thread);
  }

  @Test
  void aPoolRefusesWhenItsThreadsAreBusyAndItsQueueIsFull() throws Exception {
    ExecutorService executor = Workers.pool(1, 1).start("test-worker");
    CountDownLatch release = new CountDownLatch(1);
    try {
      executor.submit(() -> awaitQuietly(release));
      executor.submit(() -> awaitQuietly(release));
      assertThatThrownBy(() -> executor.execute(() -> {}))
          .isInstanceOf(RejectedExecutionException.class);
    } finally {
      release.countDown();
      executor.shutdown();
    }
  }

  @Test
  void poolThreadsAreNamedDaemons() throws Exception {
    Thread thread = threadOf(Workers.pool(1, 1));
    assertThat(thread.isDaemon()).isTrue();
    assertThat(thread.getName()).isEqualTo("test-worker-1");
  }

  @Test
  void aPoolOfNothingIsRefused() {
    assertThatThrownBy(() -> Workers.pool(0, 1)).hasMessageContaining("give at least 1");
  }

  @Test
  void virtualThreadsAreTheDefaultWhereTheyAreGood() throws Exception {
    assumeTrue(Runtime.version().feature() >= 24, "virtual threads are the default from JDK 24 on");
    Thread thread = threadOf(Workers.automatic());
    assertThat(isVirtual(thread)).isTrue();
    assertThat(thread.getName()).isEqualTo("test-worker-1");
  }

  @Test
  @EnabledForJreRange(max = JRE.JAVA_20, disabledReason = "this JDK has virtual threads")
  void askingForVirtualThreadsWhereThereAreNoneIsRefused() {
    assertThatThrownBy(Workers::virtualThreads)
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("Workers.pool");
  }
}
