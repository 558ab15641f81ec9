package io.kite.protocol;

import io.kite.testing.echo.Message;
import org.apache.thrift.TBase;
import org.apache.thrift.TException;
import org.apache.thrift.TFieldIdEnum;
import org.apache.thrift.protocol.TProtocol;

/** A struct as another compiler makes it: knows libthrift's protocols only. */
@SuppressWarnings("serial") // nobody does
final class Foreign implements TBase<Foreign, TFieldIdEnum> {
  final Message held;

  Foreign(Message held) {
    this.held = held;
  }

  @Override
  public void read(TProtocol in) throws TException {
    held.read(in);
  }

  @Override
  public void write(TProtocol out) throws TException {
    held.write(out);
  }

  @Override
  public TFieldIdEnum fieldForId(int id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isSet(TFieldIdEnum field) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Object getFieldValue(TFieldIdEnum field) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setFieldValue(TFieldIdEnum field, Object value) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Foreign deepCopy() {
    return new Foreign(held.deepCopy());
  }

  @Override
  public void clear() {
    held.clear();
  }

  @Override
  public int compareTo(Foreign other) {
    return held.compareTo(other.held);
  }
}
