package io.kite.transport;

import java.net.SocketAddress;
import org.apache.thrift.TApplicationException;
import org.apache.thrift.TBase;
import org.apache.thrift.TException;
import org.apache.thrift.TProcessor;

/**
 * A request that arrived, its arguments not decoded yet, and the way back. It holds buffers until
 * {@link #finish()}. Used by one thread at a time, each handing over to the next.
 */
public interface ServerExchange {
  /** The method's name as it stands on the wire. */
  String method();

  /**
   * Whether the message itself says that no answer is wanted; what the schema says goes before it.
   */
  boolean oneway();

  SocketAddress peer();

  /**
   * Decodes the arguments and lets go of their bytes; at most once.
   *
   * @throws TException when the bytes are not what the struct expects; the connection is still in
   *     step
   */
  void readArguments(TBase<?, ?> into) throws TException;

  /**
   * Encodes the answer, on this thread, so that nothing of the result is read later. Replaces what
   * was encoded before.
   *
   * @throws TException when the result cannot be encoded or is too large; nothing is encoded then
   */
  void encode(TBase<?, ?> result) throws TException;

  /**
   * Encodes an answer that says that the method gave no result. Replaces what was encoded before.
   */
  void encode(TApplicationException refusal);

  /**
   * Lets a processor of libthrift read the whole call and write the answer, which is then what is
   * encoded. In place of {@link #readArguments}.
   *
   * @param method the name to show it, without the service's in front
   * @throws TException what the processor throws; nothing is encoded then
   */
  void process(TProcessor processor, String method) throws TException;

  /**
   * Sends what was encoded, if anything, and lets go of all buffers. Never blocks, never throws.
   */
  void finish();
}
