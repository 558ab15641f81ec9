package io.kite.benchmarks;

import io.kite.benchmarks.thrift.Bench;
import io.kite.benchmarks.thrift.Payload;
import io.kite.client.Connections;
import io.kite.client.KiteClient;
import io.kite.discovery.Resolvers;
import io.kite.server.KiteServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import org.apache.thrift.TException;
import org.apache.thrift.TSerializer;
import org.apache.thrift.protocol.TBinaryProtocol;
import org.apache.thrift.server.TThreadedSelectorServer;
import org.apache.thrift.transport.TNonblockingServerSocket;
import org.apache.thrift.transport.TSocket;
import org.apache.thrift.transport.TTransport;
import org.apache.thrift.transport.layered.TFramedTransport;

/**
 * A sanity check, not a benchmark: calls a second of 64 blocking callers, by Kite and by
 * libthrift's selector server and blocking client, in turn in one process, so that the ratio holds
 * where the machine's speed drifts.
 */
public final class BlockingCalls {
  private static final int CALLERS = 64;
  private static final int ROUNDS = 5;
  private static final long WARM_UP_SECONDS = 6;
  private static final long ROUND_SECONDS = 4;

  private BlockingCalls() {}

  /** Someone who can be asked for a caller's own way to call. */
  private interface Contender extends AutoCloseable {
    Bench.Iface caller() throws TException;

    @Override
    void close();
  }

  public static void main(String[] arguments) throws Exception {
    Payload payload = Payloads.oneKilobyte();
    System.out.printf(
        "JDK %s, %d processors, %d callers, a message of %d bytes%n",
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        CALLERS,
        new TSerializer().serialize(payload).length);
    try (Contender kite = new Kite();
        Contender libthrift = new Libthrift()) {
      List<Contender> contenders = List.of(kite, libthrift);
      double[][] rates = new double[contenders.size()][ROUNDS];
      for (Contender contender : contenders) {
        run(contender, payload, WARM_UP_SECONDS);
      }
      for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i < contenders.size(); i++) {
          rates[i][round] = run(contenders.get(i), payload, ROUND_SECONDS);
          System.out.printf("  %-10s %,10.0f calls/s%n", contenders.get(i), rates[i][round]);
        }
      }
      System.out.printf(
          "Medians: kite %,.0f calls/s, libthrift %,.0f calls/s, ratio %.2f%n",
          median(rates[0]), median(rates[1]), median(rates[0]) / median(rates[1]));
    }
  }

  private static double run(Contender contender, Payload payload, long seconds) throws Exception {
    LongAdder calls = new LongAdder();
    AtomicBoolean over = new AtomicBoolean();
    CountDownLatch done = new CountDownLatch(CALLERS);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < CALLERS; i++) {
      Bench.Iface caller = contender.caller();
      threads.add(new Thread(() -> callUntil(over, caller, payload, calls, done)));
    }
    long start = System.nanoTime();
    threads.forEach(Thread::start);
    // Nobody counts down before the end unless a caller failed.
    done.await(seconds, TimeUnit.SECONDS);
    over.set(true);
    for (Thread thread : threads) {
      thread.join();
    }
    return calls.sum() / ((System.nanoTime() - start) / 1e9);
  }

  private static void callUntil(
      AtomicBoolean over,
      Bench.Iface caller,
      Payload payload,
      LongAdder calls,
      CountDownLatch done) {
    try {
      while (!over.get()) {
        if (caller.echo(payload).getId() != payload.getId()) {
          throw new IllegalStateException("A caller got somebody else's answer");
        }
        calls.increment();
      }
    } catch (TException e) {
      throw new IllegalStateException(e);
    } finally {
      done.countDown();
    }
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static InetSocketAddress loopback() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  private static final class Kite implements Contender {
    private final KiteServer server =
        KiteServer.builder("bench")
            .address(loopback())
            .service((Bench.Iface) payload -> payload)
            .build()
            .start();
    private final KiteClient client =
        KiteClient.builder("bench")
            .resolver(Resolvers.fixed("127.0.0.1:" + server.port()))
            .connections(Connections.SHARED)
            .build();

    @Override
    public Bench.Iface caller() {
      return client.stub(Bench.Iface.class);
    }

    @Override
    public void close() {
      client.close();
      server.close();
    }

    @Override
    public String toString() {
      return "kite";
    }
  }

  private static final class Libthrift implements Contender {
    private final TThreadedSelectorServer server;
    private final int port;
    private final List<TTransport> opened = new ArrayList<>();

    Libthrift() throws TException {
      TNonblockingServerSocket socket = new TNonblockingServerSocket(loopback());
      port = socket.getPort();
      server =
          new TThreadedSelectorServer(
              new TThreadedSelectorServer.Args(socket)
                  .processor(new Bench.Processor<Bench.Iface>(payload -> payload)));
      Thread thread = new Thread(server::serve, "libthrift");
      thread.setDaemon(true);
      thread.start();
    }

    /** A libthrift client serves one caller at a time, on a connection of its own. */
    @Override
    public Bench.Iface caller() throws TException {
      TTransport transport = new TFramedTransport(new TSocket("127.0.0.1", port));
      transport.open();
      opened.add(transport);
      return new Bench.Client(new TBinaryProtocol(transport));
    }

    @Override
    public void close() {
      opened.forEach(TTransport::close);
      server.stop();
    }

    @Override
    public String toString() {
      return "libthrift";
    }
  }
}
