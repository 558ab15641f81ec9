package io.kite.protocol;

import org.apache.thrift.TException;

/**
 * A struct that reads and writes itself without libthrift's protocols and schemes. Kite's compiler
 * makes every struct, union and exception one.
 */
public interface ThriftStruct {
  /**
   * Sets the fields that come; others keep what they are.
   *
   * @throws TException when the bytes are no such struct, go over a limit, or lack a required field
   */
  void read(ThriftReader in) throws TException;

  /**
   * @throws TException when a required field is not set, or what is written grows over the buffer's
   *     limit; the buffer then holds part of the struct
   */
  void write(ThriftWriter out) throws TException;
}
