package io.kite.interop;

import java.util.ArrayList;
import java.util.List;
import org.apache.thrift.TApplicationException;
import org.apache.thrift.TBase;
import org.apache.thrift.TDeserializer;
import org.apache.thrift.TException;
import org.apache.thrift.TSerializer;
import org.jspecify.annotations.Nullable;

/** Between the classes of the two compilers, by way of libthrift's own bytes. */
final class Translation {
  private Translation() {}

  static <T extends TBase<?, ?>> T to(T empty, TBase<?, ?> from) throws TException {
    new TDeserializer().deserialize(empty, new TSerializer().serialize(from));
    return empty;
  }

  static io.kite.interop.apache.NotFound toApache(io.kite.interop.kite.NotFound e)
      throws TException {
    return to(new io.kite.interop.apache.NotFound(), e);
  }

  static io.kite.interop.apache.Busy toApache(io.kite.interop.kite.Busy e) throws TException {
    return to(new io.kite.interop.apache.Busy(), e);
  }

  static io.kite.interop.kite.NotFound toKite(io.kite.interop.apache.NotFound e) throws TException {
    return to(new io.kite.interop.kite.NotFound(), e);
  }

  static io.kite.interop.kite.Busy toKite(io.kite.interop.apache.Busy e) throws TException {
    return to(new io.kite.interop.kite.Busy(), e);
  }

  /** A handler of Kite's classes that does what one of Apache's does. */
  record KiteHandler(Handler handler) implements io.kite.interop.kite.Interop.Iface {
    @Override
    public String ping() {
      return handler.ping();
    }

    @Override
    public io.kite.interop.kite.Everything echo(io.kite.interop.kite.Everything value)
        throws TException {
      try {
        return to(
            new io.kite.interop.kite.Everything(),
            handler.echo(to(new io.kite.interop.apache.Everything(), value)));
      } catch (io.kite.interop.apache.Busy e) {
        throw toKite(e);
      }
    }

    @Override
    public long add(long a, int b) {
      return handler.add(a, b);
    }

    @Override
    public boolean invert(boolean value) {
      return handler.invert(value);
    }

    @Override
    public List<io.kite.interop.kite.Point> points(int count) throws TException {
      List<io.kite.interop.kite.Point> points = new ArrayList<>();
      for (io.kite.interop.apache.Point point : handler.points(count)) {
        points.add(to(new io.kite.interop.kite.Point(), point));
      }
      return points;
    }

    @Override
    public void nothing() {
      handler.nothing();
    }

    @Override
    public void fire(String text) {
      handler.fire(text);
    }

    @Override
    @SuppressWarnings("NullAway") // a handler that returns null is one of the cases
    public @Nullable String fail(String how) throws TException {
      try {
        return handler.fail(how);
      } catch (io.kite.interop.apache.NotFound e) {
        throw toKite(e);
      } catch (io.kite.interop.apache.Busy e) {
        throw toKite(e);
      }
    }

    @Override
    public String sleep(int millis) {
      return handler.sleep(millis);
    }
  }

  /** A caller of Kite's classes, seen as one of Apache's. */
  record KiteCaller(io.kite.interop.kite.Interop.Iface caller)
      implements io.kite.interop.apache.Interop.Iface {
    @Override
    public String ping() throws TException {
      return caller.ping();
    }

    @Override
    public io.kite.interop.apache.Everything echo(io.kite.interop.apache.Everything value)
        throws TException {
      try {
        return to(
            new io.kite.interop.apache.Everything(),
            caller.echo(to(new io.kite.interop.kite.Everything(), value)));
      } catch (io.kite.interop.kite.NotFound e) {
        throw toApache(e);
      } catch (io.kite.interop.kite.Busy e) {
        throw toApache(e);
      }
    }

    @Override
    public long add(long a, int b) throws TException {
      return caller.add(a, b);
    }

    @Override
    public boolean invert(boolean value) throws TException {
      return caller.invert(value);
    }

    @Override
    public List<io.kite.interop.apache.Point> points(int count) throws TException {
      List<io.kite.interop.apache.Point> points = new ArrayList<>();
      for (io.kite.interop.kite.Point point : caller.points(count)) {
        points.add(to(new io.kite.interop.apache.Point(), point));
      }
      return points;
    }

    @Override
    public void nothing() throws TException {
      caller.nothing();
    }

    @Override
    public void fire(String text) throws TException {
      caller.fire(text);
    }

    @Override
    public String fail(String how) throws TException {
      try {
        return caller.fail(how);
      } catch (io.kite.interop.kite.NotFound e) {
        throw toApache(e);
      } catch (io.kite.interop.kite.Busy e) {
        throw toApache(e);
      }
    }

    @Override
    public String sleep(int millis) throws TException {
      return caller.sleep(millis);
    }
  }

  /** Whether a call failed as if its handler had a bug. */
  static boolean isInternalError(Throwable thrown) {
    return thrown instanceof TApplicationException e
        && e.getType() == TApplicationException.INTERNAL_ERROR;
  }
}
