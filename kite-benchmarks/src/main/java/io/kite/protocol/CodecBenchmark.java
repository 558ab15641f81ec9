package io.kite.protocol;

import io.kite.benchmarks.Payloads;
import io.kite.benchmarks.thrift.Payload;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import java.util.concurrent.TimeUnit;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TBinaryProtocol;
import org.apache.thrift.protocol.TCompactProtocol;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.protocol.TProtocolFactory;
import org.apache.thrift.transport.TMemoryBuffer;
import org.apache.thrift.transport.TMemoryInputTransport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One message of about 1 KB, written and read: by generated code straight on Kite's writers and
 * readers, by the same classes through libthrift's protocols on libthrift's memory transports, and
 * by the way in between that classes of Apache's compiler take. {@code copy} is the least that any
 * of them could do: it copies the bytes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class CodecBenchmark {
  @Param private Protocol protocol = Protocol.BINARY;

  private final Payload payload = Payloads.oneKilobyte();
  private final ByteBuf encoded = PooledByteBufAllocator.DEFAULT.heapBuffer(4096);
  private final ByteBuf target = PooledByteBufAllocator.DEFAULT.heapBuffer(4096);
  private final byte[] copy = new byte[4096];
  private byte[] bytes = {};

  @Setup
  public void encode() throws TException {
    ThriftWriter writer = protocol.writer(encoded);
    writer.writeStruct(payload);
    writer.flush();
    bytes = new byte[encoded.readableBytes()];
    encoded.getBytes(0, bytes);
  }

  @TearDown
  public void release() {
    encoded.release();
    target.release();
  }

  private TProtocolFactory libthrift() {
    return protocol == Protocol.BINARY
        ? new TBinaryProtocol.Factory()
        : new TCompactProtocol.Factory();
  }

  @Benchmark
  public byte[] copy() {
    encoded.getBytes(0, copy, 0, bytes.length);
    return copy;
  }

  @Benchmark
  public int writeDirect() throws TException {
    target.clear();
    ThriftWriter writer = protocol.writer(target);
    payload.write(writer);
    writer.flush();
    return target.writerIndex();
  }

  @Benchmark
  public int writeUnderLibthrift() throws TException {
    target.clear();
    payload.write(protocol.over(target));
    return target.writerIndex();
  }

  @Benchmark
  public int writeLibthrift() throws TException {
    TMemoryBuffer fresh = new TMemoryBuffer(1024);
    payload.write(libthrift().getProtocol(fresh));
    return fresh.length();
  }

  @Benchmark
  public Payload readDirect() throws TException {
    Payload read = new Payload();
    read.read(protocol.reader(encoded));
    return read;
  }

  @Benchmark
  public Payload readUnderLibthrift() throws TException {
    encoded.readerIndex(0);
    Payload read = new Payload();
    read.read(protocol.over(encoded));
    return read;
  }

  @Benchmark
  public Payload readLibthrift() throws TException {
    TProtocol in = libthrift().getProtocol(new TMemoryInputTransport(bytes));
    Payload read = new Payload();
    read.read(in);
    return read;
  }
}
