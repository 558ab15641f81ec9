// Generated from Thrift IDL by Kite; do not edit.
package io.kite.testing.echo;

import io.kite.protocol.ThriftReader;
import io.kite.protocol.ThriftStruct;
import io.kite.protocol.ThriftWriter;
import io.kite.schema.CallbackFuture;
import io.kite.schema.StubCaller;
import io.kite.schema.ThriftMethod;
import io.kite.schema.ThriftService;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.thrift.AsyncProcessFunction;
import org.apache.thrift.EncodingUtils;
import org.apache.thrift.ProcessFunction;
import org.apache.thrift.TApplicationException;
import org.apache.thrift.TBase;
import org.apache.thrift.TBaseHelper;
import org.apache.thrift.TException;
import org.apache.thrift.TFieldIdEnum;
import org.apache.thrift.TFieldRequirementType;
import org.apache.thrift.TProcessor;
import org.apache.thrift.TSerializable;
import org.apache.thrift.TServiceClientFactory;
import org.apache.thrift.annotation.Nullable;
import org.apache.thrift.async.AsyncMethodCallback;
import org.apache.thrift.async.TAsyncClient;
import org.apache.thrift.async.TAsyncClientFactory;
import org.apache.thrift.async.TAsyncClientManager;
import org.apache.thrift.async.TAsyncMethodCall;
import org.apache.thrift.meta_data.FieldMetaData;
import org.apache.thrift.meta_data.FieldValueMetaData;
import org.apache.thrift.meta_data.StructMetaData;
import org.apache.thrift.protocol.TCompactProtocol;
import org.apache.thrift.protocol.TField;
import org.apache.thrift.protocol.TMessage;
import org.apache.thrift.protocol.TMessageType;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.protocol.TProtocolFactory;
import org.apache.thrift.protocol.TProtocolUtil;
import org.apache.thrift.protocol.TStruct;
import org.apache.thrift.protocol.TTupleProtocol;
import org.apache.thrift.protocol.TType;
import org.apache.thrift.scheme.IScheme;
import org.apache.thrift.scheme.SchemeFactory;
import org.apache.thrift.scheme.StandardScheme;
import org.apache.thrift.scheme.TupleScheme;
import org.apache.thrift.server.AbstractNonblockingServer;
import org.apache.thrift.transport.TIOStreamTransport;
import org.apache.thrift.transport.TMemoryInputTransport;
import org.apache.thrift.transport.TNonblockingTransport;
import org.apache.thrift.transport.TTransportException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@SuppressWarnings({"cast", "dep-ann", "deprecation", "rawtypes", "serial", "this-escape", "unchecked", "unused"})
public class Echo {
  public interface Iface extends Base.Iface {
    public Message echo(Message message) throws Refusal, TException;
    public int add(int a, int b) throws TException;
    public void nothing() throws TException;
    public void fire(String text) throws TException;
    /** Answers after a while. */
    public String slow(int millis) throws TException;
    /** Fails in the way that is asked for. */
    public String fail(String how) throws Refusal, TException;
  }

  public interface AsyncIface extends Base.AsyncIface {
    public void echo(Message message, AsyncMethodCallback<Message> resultHandler) throws TException;
    public void add(int a, int b, AsyncMethodCallback<Integer> resultHandler) throws TException;
    public void nothing(AsyncMethodCallback<Void> resultHandler) throws TException;
    public void fire(String text, AsyncMethodCallback<Void> resultHandler) throws TException;
    /** Answers after a while. */
    public void slow(int millis, AsyncMethodCallback<String> resultHandler) throws TException;
    /** Fails in the way that is asked for. */
    public void fail(String how, AsyncMethodCallback<String> resultHandler) throws TException;
  }

  public interface FutureIface extends Base.FutureIface {
    public CompletableFuture<Message> echo(Message message) throws TException;
    public CompletableFuture<Integer> add(int a, int b) throws TException;
    public CompletableFuture<Void> nothing() throws TException;
    public CompletableFuture<Void> fire(String text) throws TException;
    /** Answers after a while. */
    public CompletableFuture<String> slow(int millis) throws TException;
    /** Fails in the way that is asked for. */
    public CompletableFuture<String> fail(String how) throws TException;
  }

  public static class Client extends Base.Client implements Iface {
    public static class Factory implements TServiceClientFactory<Client> {
      public Factory() {}

      @Override
      public Client getClient(TProtocol prot) {
        return new Client(prot);
      }

      @Override
      public Client getClient(TProtocol iprot, TProtocol oprot) {
        return new Client(iprot, oprot);
      }
    }

    public Client(TProtocol prot) {
      super(prot, prot);
    }

    public Client(TProtocol iprot, TProtocol oprot) {
      super(iprot, oprot);
    }

    @Override
    public Message echo(Message message) throws Refusal, TException {
      send_echo(message);
      return recv_echo();
    }

    public void send_echo(Message message) throws TException {
      echo_args args = new echo_args();
      args.setMessage(message);
      sendBase("echo", args);
    }

    public Message recv_echo() throws Refusal, TException {
      echo_result result = new echo_result();
      receiveBase(result, "echo");
      if (result.isSetSuccess()) {
        return result.success;
      }
      if (result.refusal != null) {
        throw result.refusal;
      }
      throw new TApplicationException(
          TApplicationException.MISSING_RESULT, "echo failed: unknown result");
    }

    @Override
    public int add(int a, int b) throws TException {
      send_add(a, b);
      return recv_add();
    }

    public void send_add(int a, int b) throws TException {
      add_args args = new add_args();
      args.setA(a);
      args.setB(b);
      sendBase("add", args);
    }

    public int recv_add() throws TException {
      add_result result = new add_result();
      receiveBase(result, "add");
      if (result.isSetSuccess()) {
        return result.success;
      }
      throw new TApplicationException(
          TApplicationException.MISSING_RESULT, "add failed: unknown result");
    }

    @Override
    public void nothing() throws TException {
      send_nothing();
      recv_nothing();
    }

    public void send_nothing() throws TException {
      nothing_args args = new nothing_args();
      sendBase("nothing", args);
    }

    public void recv_nothing() throws TException {
      nothing_result result = new nothing_result();
      receiveBase(result, "nothing");
    }

    @Override
    public void fire(String text) throws TException {
      send_fire(text);
    }

    public void send_fire(String text) throws TException {
      fire_args args = new fire_args();
      args.setText(text);
      sendBaseOneway("fire", args);
    }

    @Override
    public String slow(int millis) throws TException {
      send_slow(millis);
      return recv_slow();
    }

    public void send_slow(int millis) throws TException {
      slow_args args = new slow_args();
      args.setMillis(millis);
      sendBase("slow", args);
    }

    public String recv_slow() throws TException {
      slow_result result = new slow_result();
      receiveBase(result, "slow");
      if (result.isSetSuccess()) {
        return result.success;
      }
      throw new TApplicationException(
          TApplicationException.MISSING_RESULT, "slow failed: unknown result");
    }

    @Override
    public String fail(String how) throws Refusal, TException {
      send_fail(how);
      return recv_fail();
    }

    public void send_fail(String how) throws TException {
      fail_args args = new fail_args();
      args.setHow(how);
      sendBase("fail", args);
    }

    public String recv_fail() throws Refusal, TException {
      fail_result result = new fail_result();
      receiveBase(result, "fail");
      if (result.isSetSuccess()) {
        return result.success;
      }
      if (result.refusal != null) {
        throw result.refusal;
      }
      throw new TApplicationException(
          TApplicationException.MISSING_RESULT, "fail failed: unknown result");
    }
  }

  public static class AsyncClient extends Base.AsyncClient implements AsyncIface {
    public static class Factory implements TAsyncClientFactory<AsyncClient> {
      private TAsyncClientManager clientManager;
      private TProtocolFactory protocolFactory;

      public Factory(TAsyncClientManager clientManager, TProtocolFactory protocolFactory) {
        this.clientManager = clientManager;
        this.protocolFactory = protocolFactory;
      }

      @Override
      public AsyncClient getAsyncClient(TNonblockingTransport transport) {
        return new AsyncClient(protocolFactory, clientManager, transport);
      }
    }

    public AsyncClient(
        TProtocolFactory protocolFactory,
        TAsyncClientManager clientManager,
        TNonblockingTransport transport) {
      super(protocolFactory, clientManager, transport);
    }

    @Override
    public void echo(Message message, AsyncMethodCallback<Message> resultHandler) throws TException {
      checkReady();
      this.___currentMethod =
          new echo_call(message, resultHandler, this, this.___protocolFactory, this.___transport);
      this.___manager.call(this.___currentMethod);
    }

    public static class echo_call extends TAsyncMethodCall<Message> {
      private Message message;

      public echo_call(
          Message message, AsyncMethodCallback<Message> resultHandler,
          TAsyncClient client,
          TProtocolFactory protocolFactory,
          TNonblockingTransport transport)
          throws TException {
        super(client, protocolFactory, transport, resultHandler, false);
        this.message = message;
      }

      @Override
      public void write_args(TProtocol prot) throws TException {
        prot.writeMessageBegin(new TMessage("echo", TMessageType.CALL, 0));
        echo_args args = new echo_args();
        args.setMessage(this.message);
        args.write(prot);
        prot.writeMessageEnd();
      }

      @Override
      public Message getResult() throws Refusal, TException {
        if (getState() != TAsyncMethodCall.State.RESPONSE_READ) {
          throw new IllegalStateException("Method call not finished!");
        }
        TMemoryInputTransport memoryTransport =
            new TMemoryInputTransport(getFrameBuffer().array());
        TProtocol prot = getClient().getProtocolFactory().getProtocol(memoryTransport);
        return new Client(prot).recv_echo();
      }
    }

    @Override
    public void add(int a, int b, AsyncMethodCallback<Integer> resultHandler) throws TException {
      checkReady();
      this.___currentMethod =
          new add_call(a, b, resultHandler, this, this.___protocolFactory, this.___transport);
      this.___manager.call(this.___currentMethod);
    }

    public static class add_call extends TAsyncMethodCall<Integer> {
      private int a;
      private int b;

      public add_call(
          int a, int b, AsyncMethodCallback<Integer> resultHandler,
          TAsyncClient client,
          TProtocolFactory protocolFactory,
          TNonblockingTransport transport)
          throws TException {
        super(client, protocolFactory, transport, resultHandler, false);
        this.a = a;
        this.b = b;
      }

      @Override
      public void write_args(TProtocol prot) throws TException {
        prot.writeMessageBegin(new TMessage("add", TMessageType.CALL, 0));
        add_args args = new add_args();
        args.setA(this.a);
        args.setB(this.b);
        args.write(prot);
        prot.writeMessageEnd();
      }

      @Override
      public Integer getResult() throws TException {
        if (getState() != TAsyncMethodCall.State.RESPONSE_READ) {
          throw new IllegalStateException("Method call not finished!");
        }
        TMemoryInputTransport memoryTransport =
            new TMemoryInputTransport(getFrameBuffer().array());
        TProtocol prot = getClient().getProtocolFactory().getProtocol(memoryTransport);
        return new Client(prot).recv_add();
      }
    }

    @Override
    public void nothing(AsyncMethodCallback<Void> resultHandler) throws TException {
      checkReady();
      this.___currentMethod =
          new nothing_call(resultHandler, this, this.___protocolFactory, this.___transport);
      this.___manager.call(this.___currentMethod);
    }

    public static class nothing_call extends TAsyncMethodCall<Void> {
      public nothing_call(
          AsyncMethodCallback<Void> resultHandler,
          TAsyncClient client,
          TProtocolFactory protocolFactory,
          TNonblockingTransport transport)
          throws TException {
        super(client, protocolFactory, transport, resultHandler, false);
      }

      @Override
      public void write_args(TProtocol prot) throws TException {
        prot.writeMessageBegin(new TMessage("nothing", TMessageType.CALL, 0));
        nothing_args args = new nothing_args();
        args.write(prot);
        prot.writeMessageEnd();
      }

      @Override
      public Void getResult() throws TException {
        if (getState() != TAsyncMethodCall.State.RESPONSE_READ) {
          throw new IllegalStateException("Method call not finished!");
        }
        TMemoryInputTransport memoryTransport =
            new TMemoryInputTransport(getFrameBuffer().array());
        TProtocol prot = getClient().getProtocolFactory().getProtocol(memoryTransport);
        new Client(prot).recv_nothing();
        return null;
      }
    }

    @Override
    public void fire(String text, AsyncMethodCallback<Void> resultHandler) throws TException {
      checkReady();
      this.___currentMethod =
          new fire_call(text, resultHandler, this, this.___protocolFactory, this.___transport);
      this.___manager.call(this.___currentMethod);
    }

    public static class fire_call extends TAsyncMethodCall<Void> {
      private String text;

      public fire_call(
          String text, AsyncMethodCallback<Void> resultHandler,
          TAsyncClient client,
          TProtocolFactory protocolFactory,
          TNonblockingTransport transport)
          throws TException {
        super(client, protocolFactory, transport, resultHandler, true);
        this.text = text;
      }

      @Override
      public void write_args(TProtocol prot) throws TException {
        prot.writeMessageBegin(new TMessage("fire", TMessageType.ONEWAY, 0));
        fire_args args = new fire_args();
        args.setText(this.text);
        args.write(prot);
        prot.writeMessageEnd();
      }

      @Override
      public Void getResult() throws TException {
        if (getState() != TAsyncMethodCall.State.RESPONSE_READ) {
          throw new IllegalStateException("Method call not finished!");
        }
        TMemoryInputTransport memoryTransport =
            new TMemoryInputTransport(getFrameBuffer().array());
        TProtocol prot = getClient().getProtocolFactory().getProtocol(memoryTransport);
        return null;
      }
    }

    @Override
    public void slow(int millis, AsyncMethodCallback<String> resultHandler) throws TException {
      checkReady();
      this.___currentMethod =
          new slow_call(millis, resultHandler, this, this.___protocolFactory, this.___transport);
      this.___manager.call(this.___currentMethod);
    }

    public static class slow_call extends TAsyncMethodCall<String> {
      private int millis;

      public slow_call(
          int millis, AsyncMethodCallback<String> resultHandler,
          TAsyncClient client,
          TProtocolFactory protocolFactory,
          TNonblockingTransport transport)
          throws TException {
        super(client, protocolFactory, transport, resultHandler, false);
        this.millis = millis;
      }

      @Override
      public void write_args(TProtocol prot) throws TException {
        prot.writeMessageBegin(new TMessage("slow", TMessageType.CALL, 0));
        slow_args args = new slow_args();
        args.setMillis(this.millis);
        args.write(prot);
        prot.writeMessageEnd();
      }

      @Override
      public String getResult() throws TException {
        if (getState() != TAsyncMethodCall.State.RESPONSE_READ) {
          throw new IllegalStateException("Method call not finished!");
        }
        TMemoryInputTransport memoryTransport =
            new TMemoryInputTransport(getFrameBuffer().array());
        TProtocol prot = getClient().getProtocolFactory().getProtocol(memoryTransport);
        return new Client(prot).recv_slow();
      }
    }

    @Override
    public void fail(String how, AsyncMethodCallback<String> resultHandler) throws TException {
      checkReady();
      this.___currentMethod =
          new fail_call(how, resultHandler, this, this.___protocolFactory, this.___transport);
      this.___manager.call(this.___currentMethod);
    }

    public static class fail_call extends TAsyncMethodCall<String> {
      private String how;

      public fail_call(
          String how, AsyncMethodCallback<String> resultHandler,
          TAsyncClient client,
          TProtocolFactory protocolFactory,
          TNonblockingTransport transport)
          throws TException {
        super(client, protocolFactory, transport, resultHandler, false);
        this.how = how;
      }

      @Override
      public void write_args(TProtocol prot) throws TException {
        prot.writeMessageBegin(new TMessage("fail", TMessageType.CALL, 0));
        fail_args args = new fail_args();
        args.setHow(this.how);
        args.write(prot);
        prot.writeMessageEnd();
      }

      @Override
      public String getResult() throws Refusal, TException {
        if (getState() != TAsyncMethodCall.State.RESPONSE_READ) {
          throw new IllegalStateException("Method call not finished!");
        }
        TMemoryInputTransport memoryTransport =
            new TMemoryInputTransport(getFrameBuffer().array());
        TProtocol prot = getClient().getProtocolFactory().getProtocol(memoryTransport);
        return new Client(prot).recv_fail();
      }
    }
  }

  public static class Processor<I extends Iface> extends Base.Processor<I> implements TProcessor {
    public Processor(I iface) {
      super(
          iface,
          getProcessMap(
              new HashMap<
                  String, ProcessFunction<I, ? extends TBase, ? extends TBase>>()));
    }

    protected Processor(
        I iface,
        Map<String, ProcessFunction<I, ? extends TBase, ? extends TBase>> processMap) {
      super(iface, getProcessMap(processMap));
    }

    private static <I extends Iface>
        Map<String, ProcessFunction<I, ? extends TBase, ? extends TBase>> getProcessMap(
            Map<String, ProcessFunction<I, ? extends TBase, ? extends TBase>> processMap) {
      processMap.put("echo", new echo<I>());
      processMap.put("add", new add<I>());
      processMap.put("nothing", new nothing<I>());
      processMap.put("fire", new fire<I>());
      processMap.put("slow", new slow<I>());
      processMap.put("fail", new fail<I>());
      return processMap;
    }

    public static class echo<I extends Iface> extends ProcessFunction<I, echo_args, echo_result> {
      public echo() {
        super("echo");
      }

      @Override
      public echo_args getEmptyArgsInstance() {
        return new echo_args();
      }

      @Override
      public boolean isOneway() {
        return false;
      }

      @Override
      protected boolean rethrowUnhandledExceptions() {
        return false;
      }

      @Override
      public echo_result getEmptyResultInstance() {
        return new echo_result();
      }

      @Override
      public echo_result getResult(I iface, echo_args args) throws TException {
        echo_result result = getEmptyResultInstance();
        try {
          result.success = iface.echo(args.message);
        } catch (Refusal thrown) {
          result.refusal = thrown;
        }
        return result;
      }
    }

    public static class add<I extends Iface> extends ProcessFunction<I, add_args, add_result> {
      public add() {
        super("add");
      }

      @Override
      public add_args getEmptyArgsInstance() {
        return new add_args();
      }

      @Override
      public boolean isOneway() {
        return false;
      }

      @Override
      protected boolean rethrowUnhandledExceptions() {
        return false;
      }

      @Override
      public add_result getEmptyResultInstance() {
        return new add_result();
      }

      @Override
      public add_result getResult(I iface, add_args args) throws TException {
        add_result result = getEmptyResultInstance();
        result.success = iface.add(args.a, args.b);
        result.setSuccessIsSet(true);
        return result;
      }
    }

    public static class nothing<I extends Iface> extends ProcessFunction<I, nothing_args, nothing_result> {
      public nothing() {
        super("nothing");
      }

      @Override
      public nothing_args getEmptyArgsInstance() {
        return new nothing_args();
      }

      @Override
      public boolean isOneway() {
        return false;
      }

      @Override
      protected boolean rethrowUnhandledExceptions() {
        return false;
      }

      @Override
      public nothing_result getEmptyResultInstance() {
        return new nothing_result();
      }

      @Override
      public nothing_result getResult(I iface, nothing_args args) throws TException {
        nothing_result result = getEmptyResultInstance();
        iface.nothing();
        return result;
      }
    }

    public static class fire<I extends Iface> extends ProcessFunction<I, fire_args, TBase> {
      public fire() {
        super("fire");
      }

      @Override
      public fire_args getEmptyArgsInstance() {
        return new fire_args();
      }

      @Override
      public boolean isOneway() {
        return true;
      }

      @Override
      protected boolean rethrowUnhandledExceptions() {
        return false;
      }

      @Override
      public TBase getEmptyResultInstance() {
        return null;
      }

      @Override
      public TBase getResult(I iface, fire_args args) throws TException {
        iface.fire(args.text);
        return null;
      }
    }

    public static class slow<I extends Iface> extends ProcessFunction<I, slow_args, slow_result> {
      public slow() {
        super("slow");
      }

      @Override
      public slow_args getEmptyArgsInstance() {
        return new slow_args();
      }

      @Override
      public boolean isOneway() {
        return false;
      }

      @Override
      protected boolean rethrowUnhandledExceptions() {
        return false;
      }

      @Override
      public slow_result getEmptyResultInstance() {
        return new slow_result();
      }

      @Override
      public slow_result getResult(I iface, slow_args args) throws TException {
        slow_result result = getEmptyResultInstance();
        result.success = iface.slow(args.millis);
        return result;
      }
    }

    public static class fail<I extends Iface> extends ProcessFunction<I, fail_args, fail_result> {
      public fail() {
        super("fail");
      }

      @Override
      public fail_args getEmptyArgsInstance() {
        return new fail_args();
      }

      @Override
      public boolean isOneway() {
        return false;
      }

      @Override
      protected boolean rethrowUnhandledExceptions() {
        return false;
      }

      @Override
      public fail_result getEmptyResultInstance() {
        return new fail_result();
      }

      @Override
      public fail_result getResult(I iface, fail_args args) throws TException {
        fail_result result = getEmptyResultInstance();
        try {
          result.success = iface.fail(args.how);
        } catch (Refusal thrown) {
          result.refusal = thrown;
        }
        return result;
      }
    }
  }

  public static class AsyncProcessor<I extends AsyncIface> extends Base.AsyncProcessor<I> {
    private static final Logger _LOGGER = LoggerFactory.getLogger(AsyncProcessor.class.getName());

    public AsyncProcessor(I iface) {
      super(
          iface,
          getProcessMap(
              new HashMap<
                  String, AsyncProcessFunction<I, ? extends TBase, ?, ? extends TBase>>()));
    }

    protected AsyncProcessor(
        I iface,
        Map<String, AsyncProcessFunction<I, ? extends TBase, ?, ? extends TBase>> processMap) {
      super(iface, getProcessMap(processMap));
    }

    private static <I extends AsyncIface>
        Map<String, AsyncProcessFunction<I, ? extends TBase, ?, ? extends TBase>> getProcessMap(
            Map<String, AsyncProcessFunction<I, ? extends TBase, ?, ? extends TBase>>
                processMap) {
      processMap.put("echo", new echo<I>());
      processMap.put("add", new add<I>());
      processMap.put("nothing", new nothing<I>());
      processMap.put("fire", new fire<I>());
      processMap.put("slow", new slow<I>());
      processMap.put("fail", new fail<I>());
      return processMap;
    }

    public static class echo<I extends AsyncIface> extends AsyncProcessFunction<I, echo_args, Message, echo_result> {
      public echo() {
        super("echo");
      }

      @Override
      public echo_args getEmptyArgsInstance() {
        return new echo_args();
      }

      @Override
      public echo_result getEmptyResultInstance() {
        return new echo_result();
      }

      @Override
      public boolean isOneway() {
        return false;
      }

      @Override
      public void start(I iface, echo_args args, AsyncMethodCallback<Message> resultHandler)
          throws TException {
        iface.echo(args.message, resultHandler);
      }

      @Override
      public AsyncMethodCallback<Message> getResultHandler(
          final AbstractNonblockingServer.AsyncFrameBuffer fb, final int seqid) {
        final AsyncProcessFunction fcall = this;
        return new AsyncMethodCallback<Message>() {
          @Override
          public void onComplete(Message o) {
            echo_result result = new echo_result();
            result.success = o;
            try {
              fcall.sendResponse(fb, result, TMessageType.REPLY, seqid);
            } catch (TTransportException e) {
              _LOGGER.error("TTransportException writing to internal frame buffer", e);
              fb.close();
            } catch (Exception e) {
              _LOGGER.error("Exception writing to internal frame buffer", e);
              onError(e);
            }
          }

          @Override
          public void onError(Exception e) {
            byte msgType = TMessageType.REPLY;
            TSerializable msg;
            echo_result result = new echo_result();
            if (e instanceof Refusal) {
              result.refusal = (Refusal) e;
              msg = result;
            } else if (e instanceof TTransportException) {
              _LOGGER.error("TTransportException inside handler", e);
              fb.close();
              return;
            } else if (e instanceof TApplicationException) {
              _LOGGER.error("TApplicationException inside handler", e);
              msgType = TMessageType.EXCEPTION;
              msg = (TApplicationException) e;
            } else {
              _LOGGER.error("Exception inside handler", e);
              msgType = TMessageType.EXCEPTION;
              msg = new TApplicationException(TApplicationException.INTERNAL_ERROR, e.getMessage());
            }
            try {
              fcall.sendResponse(fb, msg, msgType, seqid);
            } catch (Exception ex) {
              _LOGGER.error("Exception writing to internal frame buffer", ex);
              fb.close();
            }
          }
        };
      }
    }

    public static class add<I extends AsyncIface> extends AsyncProcessFunction<I, add_args, Integer, add_result> {
      public add() {
        super("add");
      }

      @Override
      public add_args getEmptyArgsInstance() {
        return new add_args();
      }

      @Override
      public add_result getEmptyResultInstance() {
        return new add_result();
      }

      @Override
      public boolean isOneway() {
        return false;
      }

      @Override
      public void start(I iface, add_args args, AsyncMethodCallback<Integer> resultHandler)
          throws TException {
        iface.add(args.a, args.b, resultHandler);
      }

      @Override
      public AsyncMethodCallback<Integer> getResultHandler(
          final AbstractNonblockingServer.AsyncFrameBuffer fb, final int seqid) {
        final AsyncProcessFunction fcall = this;
        return new AsyncMethodCallback<Integer>() {
          @Override
          public void onComplete(Integer o) {
            add_result result = new add_result();
            result.success = o;
            result.setSuccessIsSet(true);
            try {
              fcall.sendResponse(fb, result, TMessageType.REPLY, seqid);
            } catch (TTransportException e) {
              _LOGGER.error("TTransportException writing to internal frame buffer", e);
              fb.close();
            } catch (Exception e) {
              _LOGGER.error("Exception writing to internal frame buffer", e);
              onError(e);
            }
          }

          @Override
          public void onError(Exception e) {
            byte msgType = TMessageType.REPLY;
            TSerializable msg;
            add_result result = new add_result();
            if (e instanceof TTransportException) {
              _LOGGER.error("TTransportException inside handler", e);
              fb.close();
              return;
            } else if (e instanceof TApplicationException) {
              _LOGGER.error("TApplicationException inside handler", e);
              msgType = TMessageType.EXCEPTION;
              msg = (TApplicationException) e;
            } else {
              _LOGGER.error("Exception inside handler", e);
              msgType = TMessageType.EXCEPTION;
              msg = new TApplicationException(TApplicationException.INTERNAL_ERROR, e.getMessage());
            }
            try {
              fcall.sendResponse(fb, msg, msgType, seqid);
            } catch (Exception ex) {
              _LOGGER.error("Exception writing to internal frame buffer", ex);
              fb.close();
            }
          }
        };
      }
    }

    public static class nothing<I extends AsyncIface> extends AsyncProcessFunction<I, nothing_args, Void, nothing_result> {
      public nothing() {
        super("nothing");
      }

      @Override
      public nothing_args getEmptyArgsInstance() {
        return new nothing_args();
      }

      @Override
      public nothing_result getEmptyResultInstance() {
        return new nothing_result();
      }

      @Override
      public boolean isOneway() {
        return false;
      }

      @Override
      public void start(I iface, nothing_args args, AsyncMethodCallback<Void> resultHandler)
          throws TException {
        iface.nothing(resultHandler);
      }

      @Override
      public AsyncMethodCallback<Void> getResultHandler(
          final AbstractNonblockingServer.AsyncFrameBuffer fb, final int seqid) {
        final AsyncProcessFunction fcall = this;
        return new AsyncMethodCallback<Void>() {
          @Override
          public void onComplete(Void o) {
            nothing_result result = new nothing_result();
            try {
              fcall.sendResponse(fb, result, TMessageType.REPLY, seqid);
            } catch (TTransportException e) {
              _LOGGER.error("TTransportException writing to internal frame buffer", e);
              fb.close();
            } catch (Exception e) {
              _LOGGER.error("Exception writing to internal frame buffer", e);
              onError(e);
            }
          }

          @Override
          public void onError(Exception e) {
            byte msgType = TMessageType.REPLY;
            TSerializable msg;
            nothing_result result = new nothing_result();
            if (e instanceof TTransportException) {
              _LOGGER.error("TTransportException inside handler", e);
              fb.close();
              return;
            } else if (e instanceof TApplicationException) {
              _LOGGER.error("TApplicationException inside handler", e);
              msgType = TMessageType.EXCEPTION;
              msg = (TApplicationException) e;
            } else {
              _LOGGER.error("Exception inside handler", e);
              msgType = TMessageType.EXCEPTION;
              msg = new TApplicationException(TApplicationException.INTERNAL_ERROR, e.getMessage());
            }
            try {
              fcall.sendResponse(fb, msg, msgType, seqid);
            } catch (Exception ex) {
              _LOGGER.error("Exception writing to internal frame buffer", ex);
              fb.close();
            }
          }
        };
      }
    }

    public static class fire<I extends AsyncIface> extends AsyncProcessFunction<I, fire_args, Void, TBase> {
      public fire() {
        super("fire");
      }

      @Override
      public fire_args getEmptyArgsInstance() {
        return new fire_args();
      }

      @Override
      public TBase getEmptyResultInstance() {
        return null;
      }

      @Override
      public boolean isOneway() {
        return true;
      }

      @Override
      public void start(I iface, fire_args args, AsyncMethodCallback<Void> resultHandler)
          throws TException {
        iface.fire(args.text, resultHandler);
      }

      @Override
      public AsyncMethodCallback<Void> getResultHandler(
          final AbstractNonblockingServer.AsyncFrameBuffer fb, final int seqid) {
        final AsyncProcessFunction fcall = this;
        return new AsyncMethodCallback<Void>() {
          @Override
          public void onComplete(Void o) {
          }

          @Override
          public void onError(Exception e) {
            if (e instanceof TTransportException) {
              _LOGGER.error("TTransportException inside handler", e);
              fb.close();
            } else {
              _LOGGER.error("Exception inside oneway handler", e);
            }
          }
        };
      }
    }

    public static class slow<I extends AsyncIface> extends AsyncProcessFunction<I, slow_args, String, slow_result> {
      public slow() {
        super("slow");
      }

      @Override
      public slow_args getEmptyArgsInstance() {
        return new slow_args();
      }

      @Override
      public slow_result getEmptyResultInstance() {
        return new slow_result();
      }

      @Override
      public boolean isOneway() {
        return false;
      }

      @Override
      public void start(I iface, slow_args args, AsyncMethodCallback<String> resultHandler)
          throws TException {
        iface.slow(args.millis, resultHandler);
      }

      @Override
      public AsyncMethodCallback<String> getResultHandler(
          final AbstractNonblockingServer.AsyncFrameBuffer fb, final int seqid) {
        final AsyncProcessFunction fcall = this;
        return new AsyncMethodCallback<String>() {
          @Override
          public void onComplete(String o) {
            slow_result result = new slow_result();
            result.success = o;
            try {
              fcall.sendResponse(fb, result, TMessageType.REPLY, seqid);
            } catch (TTransportException e) {
              _LOGGER.error("TTransportException writing to internal frame buffer", e);
              fb.close();
            } catch (Exception e) {
              _LOGGER.error("Exception writing to internal frame buffer", e);
              onError(e);
            }
          }

          @Override
          public void onError(Exception e) {
            byte msgType = TMessageType.REPLY;
            TSerializable msg;
            slow_result result = new slow_result();
            if (e instanceof TTransportException) {
              _LOGGER.error("TTransportException inside handler", e);
              fb.close();
              return;
            } else if (e instanceof TApplicationException) {
              _LOGGER.error("TApplicationException inside handler", e);
              msgType = TMessageType.EXCEPTION;
              msg = (TApplicationException) e;
            } else {
              _LOGGER.error("Exception inside handler", e);
              msgType = TMessageType.EXCEPTION;
              msg = new TApplicationException(TApplicationException.INTERNAL_ERROR, e.getMessage());
            }
            try {
              fcall.sendResponse(fb, msg, msgType, seqid);
            } catch (Exception ex) {
              _LOGGER.error("Exception writing to internal frame buffer", ex);
              fb.close();
            }
          }
        };
      }
    }

    public static class fail<I extends AsyncIface> extends AsyncProcessFunction<I, fail_args, String, fail_result> {
      public fail() {
        super("fail");
      }

      @Override
      public fail_args getEmptyArgsInstance() {
        return new fail_args();
      }

      @Override
      public fail_result getEmptyResultInstance() {
        return new fail_result();
      }

      @Override
      public boolean isOneway() {
        return false;
      }

      @Override
      public void start(I iface, fail_args args, AsyncMethodCallback<String> resultHandler)
          throws TException {
        iface.fail(args.how, resultHandler);
      }

      @Override
      public AsyncMethodCallback<String> getResultHandler(
          final AbstractNonblockingServer.AsyncFrameBuffer fb, final int seqid) {
        final AsyncProcessFunction fcall = this;
        return new AsyncMethodCallback<String>() {
          @Override
          public void onComplete(String o) {
            fail_result result = new fail_result();
            result.success = o;
            try {
              fcall.sendResponse(fb, result, TMessageType.REPLY, seqid);
            } catch (TTransportException e) {
              _LOGGER.error("TTransportException writing to internal frame buffer", e);
              fb.close();
            } catch (Exception e) {
              _LOGGER.error("Exception writing to internal frame buffer", e);
              onError(e);
            }
          }

          @Override
          public void onError(Exception e) {
            byte msgType = TMessageType.REPLY;
            TSerializable msg;
            fail_result result = new fail_result();
            if (e instanceof Refusal) {
              result.refusal = (Refusal) e;
              msg = result;
            } else if (e instanceof TTransportException) {
              _LOGGER.error("TTransportException inside handler", e);
              fb.close();
              return;
            } else if (e instanceof TApplicationException) {
              _LOGGER.error("TApplicationException inside handler", e);
              msgType = TMessageType.EXCEPTION;
              msg = (TApplicationException) e;
            } else {
              _LOGGER.error("Exception inside handler", e);
              msgType = TMessageType.EXCEPTION;
              msg = new TApplicationException(TApplicationException.INTERNAL_ERROR, e.getMessage());
            }
            try {
              fcall.sendResponse(fb, msg, msgType, seqid);
            } catch (Exception ex) {
              _LOGGER.error("Exception writing to internal frame buffer", ex);
              fb.close();
            }
          }
        };
      }
    }
  }

  /** Kite's method table and stubs of this service: calls without reflection. */
  public static class Kite extends ThriftService {
    public static final Kite SERVICE = new Kite();

    private Kite() {
      super("Echo", Base.Kite.SERVICE, echo.METHOD, add.METHOD, nothing.METHOD, fire.METHOD, slow.METHOD, fail.METHOD);
    }

    @Override
    public <T> T stub(Class<T> type, StubCaller caller) {
      if (type == AsyncIface.class) {
        return type.cast(new AsyncStub(caller));
      }
      return type.cast(type == FutureIface.class ? new FutureStub(caller) : new Stub(caller));
    }

    /** A client whose methods wait. */
    public static class Stub extends Base.Kite.Stub implements Iface {
      protected Stub(StubCaller caller) {
        super(caller);
      }

      @Override
      public Message echo(Message message) throws Refusal, TException {
        return (Message) this.caller.call(echo.METHOD, new echo_args(message));
      }

      @Override
      public int add(int a, int b) throws TException {
        return (Integer) this.caller.call(add.METHOD, new add_args(a, b));
      }

      @Override
      public void nothing() throws TException {
        this.caller.call(nothing.METHOD, new nothing_args());
      }

      @Override
      public void fire(String text) throws TException {
        this.caller.call(fire.METHOD, new fire_args(text));
      }

      @Override
      public String slow(int millis) throws TException {
        return (String) this.caller.call(slow.METHOD, new slow_args(millis));
      }

      @Override
      public String fail(String how) throws Refusal, TException {
        return (String) this.caller.call(fail.METHOD, new fail_args(how));
      }
    }

    /** A client whose methods call back. */
    public static class AsyncStub extends Base.Kite.AsyncStub implements AsyncIface {
      protected AsyncStub(StubCaller caller) {
        super(caller);
      }

      @Override
      public void echo(Message message, AsyncMethodCallback<Message> resultHandler) {
        this.caller.callAsync(echo.METHOD, new echo_args(message), resultHandler);
      }

      @Override
      public void add(int a, int b, AsyncMethodCallback<Integer> resultHandler) {
        this.caller.callAsync(add.METHOD, new add_args(a, b), resultHandler);
      }

      @Override
      public void nothing(AsyncMethodCallback<Void> resultHandler) {
        this.caller.callAsync(nothing.METHOD, new nothing_args(), resultHandler);
      }

      @Override
      public void fire(String text, AsyncMethodCallback<Void> resultHandler) {
        this.caller.callAsync(fire.METHOD, new fire_args(text), resultHandler);
      }

      @Override
      public void slow(int millis, AsyncMethodCallback<String> resultHandler) {
        this.caller.callAsync(slow.METHOD, new slow_args(millis), resultHandler);
      }

      @Override
      public void fail(String how, AsyncMethodCallback<String> resultHandler) {
        this.caller.callAsync(fail.METHOD, new fail_args(how), resultHandler);
      }
    }

    /** A client whose methods return futures. */
    public static class FutureStub extends Base.Kite.FutureStub implements FutureIface {
      protected FutureStub(StubCaller caller) {
        super(caller);
      }

      @Override
      public CompletableFuture<Message> echo(Message message) {
        return this.caller.callFuture(echo.METHOD, new echo_args(message));
      }

      @Override
      public CompletableFuture<Integer> add(int a, int b) {
        return this.caller.callFuture(add.METHOD, new add_args(a, b));
      }

      @Override
      public CompletableFuture<Void> nothing() {
        return this.caller.callFuture(nothing.METHOD, new nothing_args());
      }

      @Override
      public CompletableFuture<Void> fire(String text) {
        return this.caller.callFuture(fire.METHOD, new fire_args(text));
      }

      @Override
      public CompletableFuture<String> slow(int millis) {
        return this.caller.callFuture(slow.METHOD, new slow_args(millis));
      }

      @Override
      public CompletableFuture<String> fail(String how) {
        return this.caller.callFuture(fail.METHOD, new fail_args(how));
      }
    }

    static final class echo extends ThriftMethod {
      static final echo METHOD = new echo();

      private echo() {
        super("Echo", "echo", false);
      }

      @Override
      public TBase<?, ?> newArguments() {
        return new echo_args();
      }

      @Override
      public TBase<?, ?> newResult() {
        return new echo_result();
      }

      @Nullable
      @Override
      public Object invoke(Object handler, TBase<?, ?> arguments) throws TException {
        echo_args args = (echo_args) arguments;
        if (handler instanceof FutureIface) {
          return ((FutureIface) handler).echo(args.message);
        }
        if (handler instanceof AsyncIface) {
          CallbackFuture<Message> callback = new CallbackFuture<Message>();
          ((AsyncIface) handler).echo(args.message, callback);
          return callback;
        }
        return ((Iface) handler).echo(args.message);
      }
    }

    static final class add extends ThriftMethod {
      static final add METHOD = new add();

      private add() {
        super("Echo", "add", false);
      }

      @Override
      public TBase<?, ?> newArguments() {
        return new add_args();
      }

      @Override
      public TBase<?, ?> newResult() {
        return new add_result();
      }

      @Nullable
      @Override
      public Object invoke(Object handler, TBase<?, ?> arguments) throws TException {
        add_args args = (add_args) arguments;
        if (handler instanceof FutureIface) {
          return ((FutureIface) handler).add(args.a, args.b);
        }
        if (handler instanceof AsyncIface) {
          CallbackFuture<Integer> callback = new CallbackFuture<Integer>();
          ((AsyncIface) handler).add(args.a, args.b, callback);
          return callback;
        }
        return ((Iface) handler).add(args.a, args.b);
      }
    }

    static final class nothing extends ThriftMethod {
      static final nothing METHOD = new nothing();

      private nothing() {
        super("Echo", "nothing", false);
      }

      @Override
      public TBase<?, ?> newArguments() {
        return new nothing_args();
      }

      @Override
      public TBase<?, ?> newResult() {
        return new nothing_result();
      }

      @Nullable
      @Override
      public Object invoke(Object handler, TBase<?, ?> arguments) throws TException {
        nothing_args args = (nothing_args) arguments;
        if (handler instanceof FutureIface) {
          return ((FutureIface) handler).nothing();
        }
        if (handler instanceof AsyncIface) {
          CallbackFuture<Void> callback = new CallbackFuture<Void>();
          ((AsyncIface) handler).nothing(callback);
          return callback;
        }
        ((Iface) handler).nothing();
        return null;
      }
    }

    static final class fire extends ThriftMethod {
      static final fire METHOD = new fire();

      private fire() {
        super("Echo", "fire", true);
      }

      @Override
      public TBase<?, ?> newArguments() {
        return new fire_args();
      }

      @Override
      public TBase<?, ?> newResult() {
        throw new UnsupportedOperationException("fire is oneway");
      }

      @Nullable
      @Override
      public Object invoke(Object handler, TBase<?, ?> arguments) throws TException {
        fire_args args = (fire_args) arguments;
        if (handler instanceof FutureIface) {
          return ((FutureIface) handler).fire(args.text);
        }
        if (handler instanceof AsyncIface) {
          CallbackFuture<Void> callback = new CallbackFuture<Void>();
          ((AsyncIface) handler).fire(args.text, callback);
          return callback;
        }
        ((Iface) handler).fire(args.text);
        return null;
      }
    }

    static final class slow extends ThriftMethod {
      static final slow METHOD = new slow();

      private slow() {
        super("Echo", "slow", false);
      }

      @Override
      public TBase<?, ?> newArguments() {
        return new slow_args();
      }

      @Override
      public TBase<?, ?> newResult() {
        return new slow_result();
      }

      @Nullable
      @Override
      public Object invoke(Object handler, TBase<?, ?> arguments) throws TException {
        slow_args args = (slow_args) arguments;
        if (handler instanceof FutureIface) {
          return ((FutureIface) handler).slow(args.millis);
        }
        if (handler instanceof AsyncIface) {
          CallbackFuture<String> callback = new CallbackFuture<String>();
          ((AsyncIface) handler).slow(args.millis, callback);
          return callback;
        }
        return ((Iface) handler).slow(args.millis);
      }
    }

    static final class fail extends ThriftMethod {
      static final fail METHOD = new fail();

      private fail() {
        super("Echo", "fail", false);
      }

      @Override
      public TBase<?, ?> newArguments() {
        return new fail_args();
      }

      @Override
      public TBase<?, ?> newResult() {
        return new fail_result();
      }

      @Nullable
      @Override
      public Object invoke(Object handler, TBase<?, ?> arguments) throws TException {
        fail_args args = (fail_args) arguments;
        if (handler instanceof FutureIface) {
          return ((FutureIface) handler).fail(args.how);
        }
        if (handler instanceof AsyncIface) {
          CallbackFuture<String> callback = new CallbackFuture<String>();
          ((AsyncIface) handler).fail(args.how, callback);
          return callback;
        }
        return ((Iface) handler).fail(args.how);
      }
    }
  }

  @SuppressWarnings({"cast", "dep-ann", "deprecation", "rawtypes", "serial", "this-escape", "unchecked", "unused"})
  public static class echo_args implements TBase<echo_args, echo_args._Fields>, ThriftStruct, Serializable, Cloneable, Comparable<echo_args> {
    private static final long serialVersionUID = -6202450544888103680L;

    private static final TStruct STRUCT_DESC = new TStruct("echo_args");
    private static final TField MESSAGE_FIELD_DESC = new TField("message", TType.STRUCT, (short) 1);

    private static final SchemeFactory STANDARD_SCHEME_FACTORY = new echo_argsStandardSchemeFactory();
    private static final SchemeFactory TUPLE_SCHEME_FACTORY = new echo_argsTupleSchemeFactory();

    public @Nullable Message message;

    /** The fields, to be found by id or by name. */
    public enum _Fields implements TFieldIdEnum {
      MESSAGE((short) 1, "message"),
      ;

      private static final Map<String, _Fields> byName = new HashMap<String, _Fields>();

      static {
        for (_Fields field : EnumSet.allOf(_Fields.class)) {
          byName.put(field.getFieldName(), field);
        }
      }

      /** The field with this id, or null when there is none. */
      @Nullable
      public static _Fields findByThriftId(int fieldId) {
        switch (fieldId) {
          case 1:
            return MESSAGE;
          default:
            return null;
        }
      }

      /**
       * The field with this id.
       *
       * @throws IllegalArgumentException when there is none
       */
      public static _Fields findByThriftIdOrThrow(int fieldId) {
        _Fields fields = findByThriftId(fieldId);
        if (fields == null) {
          throw new IllegalArgumentException("Field " + fieldId + " doesn't exist!");
        }
        return fields;
      }

      /** The field with this name, or null when there is none. */
      @Nullable
      public static _Fields findByName(String name) {
        return byName.get(name);
      }

      private final short _thriftId;
      private final String _fieldName;

      _Fields(short thriftId, String fieldName) {
        _thriftId = thriftId;
        _fieldName = fieldName;
      }

      @Override
      public short getThriftFieldId() {
        return _thriftId;
      }

      @Override
      public String getFieldName() {
        return _fieldName;
      }
    }

    public static final Map<_Fields, FieldMetaData> metaDataMap;

    static {
      Map<_Fields, FieldMetaData> tmpMap = new EnumMap<_Fields, FieldMetaData>(_Fields.class);
      tmpMap.put(
          _Fields.MESSAGE,
          new FieldMetaData(
              "message",
              TFieldRequirementType.DEFAULT,
              new StructMetaData(TType.STRUCT, Message.class)));
      metaDataMap = Collections.unmodifiableMap(tmpMap);
      FieldMetaData.addStructMetaDataMap(echo_args.class, metaDataMap);
    }

    public echo_args() {
    }

    public echo_args(Message message) {
      this();
      this.message = message;
    }

    /** Copies deeply. */
    public echo_args(echo_args other) {
      if (other.isSetMessage()) {
        this.message = new Message(other.message);
      }
    }

    @Override
    public echo_args deepCopy() {
      return new echo_args(this);
    }

    @Override
    public void clear() {
      this.message = null;
    }

    @Nullable
    public Message getMessage() {
      return this.message;
    }

    public echo_args setMessage(@Nullable Message message) {
      this.message = message;
      return this;
    }

    public void unsetMessage() {
      this.message = null;
    }

    /** Whether the field has been assigned a value. */
    public boolean isSetMessage() {
      return this.message != null;
    }

    public void setMessageIsSet(boolean value) {
      if (!value) {
        this.message = null;
      }
    }

    @Override
    public void setFieldValue(_Fields field, @Nullable Object value) {
      switch (field) {
        case MESSAGE:
          if (value == null) {
            unsetMessage();
          } else {
            setMessage((Message) value);
          }
          break;
      }
    }

    @Nullable
    @Override
    public Object getFieldValue(_Fields field) {
      switch (field) {
        case MESSAGE:
          return getMessage();
      }
      throw new IllegalStateException();
    }

    /** Whether the field has been assigned a value. */
    @Override
    public boolean isSet(_Fields field) {
      if (field == null) {
        throw new IllegalArgumentException();
      }
      switch (field) {
        case MESSAGE:
          return isSetMessage();
      }
      throw new IllegalStateException();
    }

    @Nullable
    @Override
    public _Fields fieldForId(int fieldId) {
      return _Fields.findByThriftId(fieldId);
    }

    @Override
    public boolean equals(Object that) {
      if (that instanceof echo_args) {
        return this.equals((echo_args) that);
      }
      return false;
    }

    public boolean equals(echo_args that) {
      if (that == null) {
        return false;
      }
      if (this == that) {
        return true;
      }
      if (this.isSetMessage() || that.isSetMessage()) {
        if (!(this.isSetMessage() && that.isSetMessage())) {
          return false;
        }
        if (!this.message.equals(that.message)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public int hashCode() {
      int hashCode = 1;
      hashCode = hashCode * 8191 + (isSetMessage() ? 131071 : 524287);
      if (isSetMessage()) {
        hashCode = hashCode * 8191 + this.message.hashCode();
      }
      return hashCode;
    }

    @Override
    public int compareTo(echo_args other) {
      if (!getClass().equals(other.getClass())) {
        return getClass().getName().compareTo(other.getClass().getName());
      }
      int lastComparison = 0;
      lastComparison = Boolean.compare(isSetMessage(), other.isSetMessage());
      if (lastComparison != 0) {
        return lastComparison;
      }
      if (isSetMessage()) {
        lastComparison = TBaseHelper.compareTo(this.message, other.message);
        if (lastComparison != 0) {
          return lastComparison;
        }
      }
      return 0;
    }

    @Override
    public String toString() {
      StringBuilder sb = new StringBuilder("echo_args(");
      boolean first = true;
      if (!first) {
        sb.append(", ");
      }
      sb.append("message:");
      if (this.message == null) {
        sb.append("null");
      } else {
        sb.append(this.message);
      }
      first = false;
      sb.append(")");
      return sb.toString();
    }

    public void validate() throws TException {
      if (this.message != null) {
        this.message.validate();
      }
    }

    @Override
    public void read(ThriftReader in) throws TException {
      int outer = in.beginStruct();
      int field = in.nextField();
      while (field != ThriftReader.STOP) {
        switch (field) {
          case 1 << 8 | TType.STRUCT: { // message
            this.message = in.readStruct(new Message());
            break;
          }
          default:
            in.skip(field);
        }
        field = in.nextField();
      }
      in.endStruct(outer);
    }

    @Override
    public void write(ThriftWriter out) throws TException {
      int outer = out.beginStruct();
      if (this.message != null) {
        out.writeStruct(1, this.message);
      }
      out.endStruct(outer);
    }

    @Override
    public void read(TProtocol iprot) throws TException {
      scheme(iprot).read(iprot, this);
    }

    @Override
    public void write(TProtocol oprot) throws TException {
      scheme(oprot).write(oprot, this);
    }

    private static <S extends IScheme> S scheme(TProtocol proto) {
      return (StandardScheme.class.equals(proto.getScheme())
              ? STANDARD_SCHEME_FACTORY
              : TUPLE_SCHEME_FACTORY)
          .getScheme();
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
      try {
        write(new TCompactProtocol(new TIOStreamTransport(out)));
      } catch (TException te) {
        throw new IOException(te);
      }
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      try {
        read(new TCompactProtocol(new TIOStreamTransport(in)));
      } catch (TException te) {
        throw new IOException(te);
      }
    }

    private static class echo_argsStandardSchemeFactory implements SchemeFactory {
      @Override
      public echo_argsStandardScheme getScheme() {
        return new echo_argsStandardScheme();
      }
    }

    private static class echo_argsStandardScheme extends StandardScheme<echo_args> {
      @Override
      public void read(TProtocol iprot, echo_args struct) throws TException {
        iprot.incrementRecursionDepth();
        try {
          TField schemeField;
          iprot.readStructBegin();
          while (true) {
            schemeField = iprot.readFieldBegin();
            if (schemeField.type == TType.STOP) {
              break;
            }
            switch (schemeField.id) {
              case 1: // MESSAGE
                if (schemeField.type == TType.STRUCT) {
                  struct.message = new Message();
                  struct.message.read(iprot);
                  struct.setMessageIsSet(true);
                } else {
                  TProtocolUtil.skip(iprot, schemeField.type);
                }
                break;
              default:
                TProtocolUtil.skip(iprot, schemeField.type);
            }
            iprot.readFieldEnd();
          }
          iprot.readStructEnd();
          struct.validate();
        } finally {
          iprot.decrementRecursionDepth();
        }
      }

      @Override
      public void write(TProtocol oprot, echo_args struct) throws TException {
        struct.validate();
        oprot.writeStructBegin(STRUCT_DESC);
        if (struct.message != null) {
          oprot.writeFieldBegin(MESSAGE_FIELD_DESC);
          struct.message.write(oprot);
          oprot.writeFieldEnd();
        }
        oprot.writeFieldStop();
        oprot.writeStructEnd();
      }
    }

    private static class echo_argsTupleSchemeFactory implements SchemeFactory {
      @Override
      public echo_argsTupleScheme getScheme() {
        return new echo_argsTupleScheme();
      }
    }

    private static class echo_argsTupleScheme extends TupleScheme<echo_args> {
      @Override
      public void write(TProtocol prot, echo_args struct) throws TException {
        TTupleProtocol oprot = (TTupleProtocol) prot;
        BitSet optionals = new BitSet();
        if (struct.isSetMessage()) {
          optionals.set(0);
        }
        oprot.writeBitSet(optionals, 1);
        if (struct.isSetMessage()) {
          struct.message.write(oprot);
        }
      }

      @Override
      public void read(TProtocol prot, echo_args struct) throws TException {
        prot.incrementRecursionDepth();
        try {
          TTupleProtocol iprot = (TTupleProtocol) prot;
          BitSet incoming = iprot.readBitSet(1);
          if (incoming.get(0)) {
            struct.message = new Message();
            struct.message.read(iprot);
            struct.setMessageIsSet(true);
          }
        } finally {
          prot.decrementRecursionDepth();
        }
      }
    }
  }

  @SuppressWarnings({"cast", "dep-ann", "deprecation", "rawtypes", "serial", "this-escape", "unchecked", "unused"})
  public static class echo_result implements TBase<echo_result, echo_result._Fields>, ThriftStruct, Serializable, Cloneable, Comparable<echo_result> {
    private static final long serialVersionUID = -7679216063492596000L;

    private static final TStruct STRUCT_DESC = new TStruct("echo_result");
    private static final TField SUCCESS_FIELD_DESC = new TField("success", TType.STRUCT, (short) 0);
    private static final TField REFUSAL_FIELD_DESC = new TField("refusal", TType.STRUCT, (short) 1);

    private static final SchemeFactory STANDARD_SCHEME_FACTORY = new echo_resultStandardSchemeFactory();
    private static final SchemeFactory TUPLE_SCHEME_FACTORY = new echo_resultTupleSchemeFactory();

    public @Nullable Message success;
    public @Nullable Refusal refusal;

    /** The fields, to be found by id or by name. */
    public enum _Fields implements TFieldIdEnum {
      SUCCESS((short) 0, "success"),
      REFUSAL((short) 1, "refusal"),
      ;

      private static final Map<String, _Fields> byName = new HashMap<String, _Fields>();

      static {
        for (_Fields field : EnumSet.allOf(_Fields.class)) {
          byName.put(field.getFieldName(), field);
        }
      }

      /** The field with this id, or null when there is none. */
      @Nullable
      public static _Fields findByThriftId(int fieldId) {
        switch (fieldId) {
          case 0:
            return SUCCESS;
          case 1:
            return REFUSAL;
          default:
            return null;
        }
      }

      /**
       * The field with this id.
       *
       * @throws IllegalArgumentException when there is none
       */
      public static _Fields findByThriftIdOrThrow(int fieldId) {
        _Fields fields = findByThriftId(fieldId);
        if (fields == null) {
          throw new IllegalArgumentException("Field " + fieldId + " doesn't exist!");
        }
        return fields;
      }

      /** The field with this name, or null when there is none. */
      @Nullable
      public static _Fields findByName(String name) {
        return byName.get(name);
      }

      private final short _thriftId;
      private final String _fieldName;

      _Fields(short thriftId, String fieldName) {
        _thriftId = thriftId;
        _fieldName = fieldName;
      }

      @Override
      public short getThriftFieldId() {
        return _thriftId;
      }

      @Override
      public String getFieldName() {
        return _fieldName;
      }
    }

    public static final Map<_Fields, FieldMetaData> metaDataMap;

    static {
      Map<_Fields, FieldMetaData> tmpMap = new EnumMap<_Fields, FieldMetaData>(_Fields.class);
      tmpMap.put(
          _Fields.SUCCESS,
          new FieldMetaData(
              "success",
              TFieldRequirementType.DEFAULT,
              new StructMetaData(TType.STRUCT, Message.class)));
      tmpMap.put(
          _Fields.REFUSAL,
          new FieldMetaData(
              "refusal",
              TFieldRequirementType.DEFAULT,
              new StructMetaData(TType.STRUCT, Refusal.class)));
      metaDataMap = Collections.unmodifiableMap(tmpMap);
      FieldMetaData.addStructMetaDataMap(echo_result.class, metaDataMap);
    }

    public echo_result() {
    }

    public echo_result(Message success, Refusal refusal) {
      this();
      this.success = success;
      this.refusal = refusal;
    }

    /** Copies deeply. */
    public echo_result(echo_result other) {
      if (other.isSetSuccess()) {
        this.success = new Message(other.success);
      }
      if (other.isSetRefusal()) {
        this.refusal = new Refusal(other.refusal);
      }
    }

    @Override
    public echo_result deepCopy() {
      return new echo_result(this);
    }

    @Override
    public void clear() {
      this.success = null;
      this.refusal = null;
    }

    @Nullable
    public Message getSuccess() {
      return this.success;
    }

    public echo_result setSuccess(@Nullable Message success) {
      this.success = success;
      return this;
    }

    public void unsetSuccess() {
      this.success = null;
    }

    /** Whether the field has been assigned a value. */
    public boolean isSetSuccess() {
      return this.success != null;
    }

    public void setSuccessIsSet(boolean value) {
      if (!value) {
        this.success = null;
      }
    }

    @Nullable
    public Refusal getRefusal() {
      return this.refusal;
    }

    public echo_result setRefusal(@Nullable Refusal refusal) {
      this.refusal = refusal;
      return this;
    }

    public void unsetRefusal() {
      this.refusal = null;
    }

    /** Whether the field has been assigned a value. */
    public boolean isSetRefusal() {
      return this.refusal != null;
    }

    public void setRefusalIsSet(boolean value) {
      if (!value) {
        this.refusal = null;
      }
    }

    @Override
    public void setFieldValue(_Fields field, @Nullable Object value) {
      switch (field) {
        case SUCCESS:
          if (value == null) {
            unsetSuccess();
          } else {
            setSuccess((Message) value);
          }
          break;
        case REFUSAL:
          if (value == null) {
            unsetRefusal();
          } else {
            setRefusal((Refusal) value);
          }
          break;
      }
    }

    @Nullable
    @Override
    public Object getFieldValue(_Fields field) {
      switch (field) {
        case SUCCESS:
          return getSuccess();
        case REFUSAL:
          return getRefusal();
      }
      throw new IllegalStateException();
    }

    /** Whether the field has been assigned a value. */
    @Override
    public boolean isSet(_Fields field) {
      if (field == null) {
        throw new IllegalArgumentException();
      }
      switch (field) {
        case SUCCESS:
          return isSetSuccess();
        case REFUSAL:
          return isSetRefusal();
      }
      throw new IllegalStateException();
    }

    @Nullable
    @Override
    public _Fields fieldForId(int fieldId) {
      return _Fields.findByThriftId(fieldId);
    }

    @Override
    public boolean equals(Object that) {
      if (that instanceof echo_result) {
        return this.equals((echo_result) that);
      }
      return false;
    }

    public boolean equals(echo_result that) {
      if (that == null) {
        return false;
      }
      if (this == that) {
        return true;
      }
      if (this.isSetSuccess() || that.isSetSuccess()) {
        if (!(this.isSetSuccess() && that.isSetSuccess())) {
          return false;
        }
        if (!this.success.equals(that.success)) {
          return false;
        }
      }
      if (this.isSetRefusal() || that.isSetRefusal()) {
        if (!(this.isSetRefusal() && that.isSetRefusal())) {
          return false;
        }
        if (!this.refusal.equals(that.refusal)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public int hashCode() {
      int hashCode = 1;
      hashCode = hashCode * 8191 + (isSetSuccess() ? 131071 : 524287);
      if (isSetSuccess()) {
        hashCode = hashCode * 8191 + this.success.hashCode();
      }
      hashCode = hashCode * 8191 + (isSetRefusal() ? 131071 : 524287);
      if (isSetRefusal()) {
        hashCode = hashCode * 8191 + this.refusal.hashCode();
      }
      return hashCode;
    }

    @Override
    public int compareTo(echo_result other) {
      if (!getClass().equals(other.getClass())) {
        return getClass().getName().compareTo(other.getClass().getName());
      }
      int lastComparison = 0;
      lastComparison = Boolean.compare(isSetSuccess(), other.isSetSuccess());
      if (lastComparison != 0) {
        return lastComparison;
      }
      if (isSetSuccess()) {
        lastComparison = TBaseHelper.compareTo(this.success, other.success);
        if (lastComparison != 0) {
          return lastComparison;
        }
      }
      lastComparison = Boolean.compare(isSetRefusal(), other.isSetRefusal());
      if (lastComparison != 0) {
        return lastComparison;
      }
      if (isSetRefusal()) {
        lastComparison = TBaseHelper.compareTo(this.refusal, other.refusal);
        if (lastComparison != 0) {
          return lastComparison;
        }
      }
      return 0;
    }

    @Override
    public String toString() {
      StringBuilder sb = new StringBuilder("echo_result(");
      boolean first = true;
      if (!first) {
        sb.append(", ");
      }
      sb.append("success:");
      if (this.success == null) {
        sb.append("null");
      } else {
        sb.append(this.success);
      }
      first = false;
      if (!first) {
        sb.append(", ");
      }
      sb.append("refusal:");
      if (this.refusal == null) {
        sb.append("null");
      } else {
        sb.append(this.refusal);
      }
      first = false;
      sb.append(")");
      return sb.toString();
    }

    public void validate() throws TException {
      if (this.success != null) {
        this.success.validate();
      }
    }

    @Override
    public void read(ThriftReader in) throws TException {
      int outer = in.beginStruct();
      int field = in.nextField();
      while (field != ThriftReader.STOP) {
        switch (field) {
          case 0 << 8 | TType.STRUCT: { // success
            this.success = in.readStruct(new Message());
            break;
          }
          case 1 << 8 | TType.STRUCT: { // refusal
            this.refusal = in.readStruct(new Refusal());
            break;
          }
          default:
            in.skip(field);
        }
        field = in.nextField();
      }
      in.endStruct(outer);
    }

    @Override
    public void write(ThriftWriter out) throws TException {
      int outer = out.beginStruct();
      if (this.success != null) {
        out.writeStruct(0, this.success);
      }
      if (this.refusal != null) {
        out.writeStruct(1, this.refusal);
      }
      out.endStruct(outer);
    }

    @Override
    public void read(TProtocol iprot) throws TException {
      scheme(iprot).read(iprot, this);
    }

    @Override
    public void write(TProtocol oprot) throws TException {
      scheme(oprot).write(oprot, this);
    }

    private static <S extends IScheme> S scheme(TProtocol proto) {
      return (StandardScheme.class.equals(proto.getScheme())
              ? STANDARD_SCHEME_FACTORY
              : TUPLE_SCHEME_FACTORY)
          .getScheme();
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
      try {
        write(new TCompactProtocol(new TIOStreamTransport(out)));
      } catch (TException te) {
        throw new IOException(te);
      }
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      try {
        read(new TCompactProtocol(new TIOStreamTransport(in)));
      } catch (TException te) {
        throw new IOException(te);
      }
    }

    private static class echo_resultStandardSchemeFactory implements SchemeFactory {
      @Override
      public echo_resultStandardScheme getScheme() {
        return new echo_resultStandardScheme();
      }
    }

    private static class echo_resultStandardScheme extends StandardScheme<echo_result> {
      @Override
      public void read(TProtocol iprot, echo_result struct) throws TException {
        iprot.incrementRecursionDepth();
        try {
          TField schemeField;
          iprot.readStructBegin();
          while (true) {
            schemeField = iprot.readFieldBegin();
            if (schemeField.type == TType.STOP) {
              break;
            }
            switch (schemeField.id) {
              case 0: // SUCCESS
                if (schemeField.type == TType.STRUCT) {
                  struct.success = new Message();
                  struct.success.read(iprot);
                  struct.setSuccessIsSet(true);
                } else {
                  TProtocolUtil.skip(iprot, schemeField.type);
                }
                break;
              case 1: // REFUSAL
                if (schemeField.type == TType.STRUCT) {
                  struct.refusal = new Refusal();
                  struct.refusal.read(iprot);
                  struct.setRefusalIsSet(true);
                } else {
                  TProtocolUtil.skip(iprot, schemeField.type);
                }
                break;
              default:
                TProtocolUtil.skip(iprot, schemeField.type);
            }
            iprot.readFieldEnd();
          }
          iprot.readStructEnd();
          struct.validate();
        } finally {
          iprot.decrementRecursionDepth();
        }
      }

      @Override
      public void write(TProtocol oprot, echo_result struct) throws TException {
        struct.validate();
        oprot.writeStructBegin(STRUCT_DESC);
        if (struct.success != null) {
          oprot.writeFieldBegin(SUCCESS_FIELD_DESC);
          struct.success.write(oprot);
          oprot.writeFieldEnd();
        }
        if (struct.refusal != null) {
          oprot.writeFieldBegin(REFUSAL_FIELD_DESC);
          struct.refusal.write(oprot);
          oprot.writeFieldEnd();
        }
        oprot.writeFieldStop();
        oprot.writeStructEnd();
      }
    }

    private static class echo_resultTupleSchemeFactory implements SchemeFactory {
      @Override
      public echo_resultTupleScheme getScheme() {
        return new echo_resultTupleScheme();
      }
    }

    private static class echo_resultTupleScheme extends TupleScheme<echo_result> {
      @Override
      public void write(TProtocol prot, echo_result struct) throws TException {
        TTupleProtocol oprot = (TTupleProtocol) prot;
        BitSet optionals = new BitSet();
        if (struct.isSetSuccess()) {
          optionals.set(0);
        }
        if (struct.isSetRefusal()) {
          optionals.set(1);
        }
        oprot.writeBitSet(optionals, 2);
        if (struct.isSetSuccess()) {
          struct.success.write(oprot);
        }
        if (struct.isSetRefusal()) {
          struct.refusal.write(oprot);
        }
      }

      @Override
      public void read(TProtocol prot, echo_result struct) throws TException {
        prot.incrementRecursionDepth();
        try {
          TTupleProtocol iprot = (TTupleProtocol) prot;
          BitSet incoming = iprot.readBitSet(2);
          if (incoming.get(0)) {
            struct.success = new Message();
            struct.success.read(iprot);
            struct.setSuccessIsSet(true);
          }
          if (incoming.get(1)) {
            struct.refusal = new Refusal();
            struct.refusal.read(iprot);
            struct.setRefusalIsSet(true);
          }
        } finally {
          prot.decrementRecursionDepth();
        }
      }
    }
  }

  @SuppressWarnings({"cast", "dep-ann", "deprecation", "rawtypes", "serial", "this-escape", "unchecked", "unused"})
  public static class add_args implements TBase<add_args, add_args._Fields>, ThriftStruct, Serializable, Cloneable, Comparable<add_args> {
    private static final long serialVersionUID = 213440013920844997L;

    private static final TStruct STRUCT_DESC = new TStruct("add_args");
    private static final TField A_FIELD_DESC = new TField("a", TType.I32, (short) 1);
    private static final TField B_FIELD_DESC = new TField("b", TType.I32, (short) 2);

    private static final SchemeFactory STANDARD_SCHEME_FACTORY = new add_argsStandardSchemeFactory();
    private static final SchemeFactory TUPLE_SCHEME_FACTORY = new add_argsTupleSchemeFactory();

    public int a;
    public int b;

    /** The fields, to be found by id or by name. */
    public enum _Fields implements TFieldIdEnum {
      A((short) 1, "a"),
      B((short) 2, "b"),
      ;

      private static final Map<String, _Fields> byName = new HashMap<String, _Fields>();

      static {
        for (_Fields field : EnumSet.allOf(_Fields.class)) {
          byName.put(field.getFieldName(), field);
        }
      }

      /** The field with this id, or null when there is none. */
      @Nullable
      public static _Fields findByThriftId(int fieldId) {
        switch (fieldId) {
          case 1:
            return A;
          case 2:
            return B;
          default:
            return null;
        }
      }

      /**
       * The field with this id.
       *
       * @throws IllegalArgumentException when there is none
       */
      public static _Fields findByThriftIdOrThrow(int fieldId) {
        _Fields fields = findByThriftId(fieldId);
        if (fields == null) {
          throw new IllegalArgumentException("Field " + fieldId + " doesn't exist!");
        }
        return fields;
      }

      /** The field with this name, or null when there is none. */
      @Nullable
      public static _Fields findByName(String name) {
        return byName.get(name);
      }

      private final short _thriftId;
      private final String _fieldName;

      _Fields(short thriftId, String fieldName) {
        _thriftId = thriftId;
        _fieldName = fieldName;
      }

      @Override
      public short getThriftFieldId() {
        return _thriftId;
      }

      @Override
      public String getFieldName() {
        return _fieldName;
      }
    }

    private static final int __A_ISSET_ID = 0;
    private static final int __B_ISSET_ID = 1;
    private byte __isset_bitfield = 0;

    public static final Map<_Fields, FieldMetaData> metaDataMap;

    static {
      Map<_Fields, FieldMetaData> tmpMap = new EnumMap<_Fields, FieldMetaData>(_Fields.class);
      tmpMap.put(
          _Fields.A,
          new FieldMetaData(
              "a",
              TFieldRequirementType.DEFAULT,
              new FieldValueMetaData(TType.I32)));
      tmpMap.put(
          _Fields.B,
          new FieldMetaData(
              "b",
              TFieldRequirementType.DEFAULT,
              new FieldValueMetaData(TType.I32)));
      metaDataMap = Collections.unmodifiableMap(tmpMap);
      FieldMetaData.addStructMetaDataMap(add_args.class, metaDataMap);
    }

    public add_args() {
    }

    public add_args(int a, int b) {
      this();
      this.a = a;
      setAIsSet(true);
      this.b = b;
      setBIsSet(true);
    }

    /** Copies deeply. */
    public add_args(add_args other) {
      __isset_bitfield = other.__isset_bitfield;
      this.a = other.a;
      this.b = other.b;
    }

    @Override
    public add_args deepCopy() {
      return new add_args(this);
    }

    @Override
    public void clear() {
      setAIsSet(false);
      this.a = 0;
      setBIsSet(false);
      this.b = 0;
    }

    public int getA() {
      return this.a;
    }

    public add_args setA(int a) {
      this.a = a;
      setAIsSet(true);
      return this;
    }

    public void unsetA() {
      __isset_bitfield = EncodingUtils.clearBit(__isset_bitfield, __A_ISSET_ID);
    }

    /** Whether the field has been assigned a value. */
    public boolean isSetA() {
      return EncodingUtils.testBit(__isset_bitfield, __A_ISSET_ID);
    }

    public void setAIsSet(boolean value) {
      __isset_bitfield = EncodingUtils.setBit(__isset_bitfield, __A_ISSET_ID, value);
    }

    public int getB() {
      return this.b;
    }

    public add_args setB(int b) {
      this.b = b;
      setBIsSet(true);
      return this;
    }

    public void unsetB() {
      __isset_bitfield = EncodingUtils.clearBit(__isset_bitfield, __B_ISSET_ID);
    }

    /** Whether the field has been assigned a value. */
    public boolean isSetB() {
      return EncodingUtils.testBit(__isset_bitfield, __B_ISSET_ID);
    }

    public void setBIsSet(boolean value) {
      __isset_bitfield = EncodingUtils.setBit(__isset_bitfield, __B_ISSET_ID, value);
    }

    @Override
    public void setFieldValue(_Fields field, @Nullable Object value) {
      switch (field) {
        case A:
          if (value == null) {
            unsetA();
          } else {
            setA((Integer) value);
          }
          break;
        case B:
          if (value == null) {
            unsetB();
          } else {
            setB((Integer) value);
          }
          break;
      }
    }

    @Nullable
    @Override
    public Object getFieldValue(_Fields field) {
      switch (field) {
        case A:
          return getA();
        case B:
          return getB();
      }
      throw new IllegalStateException();
    }

    /** Whether the field has been assigned a value. */
    @Override
    public boolean isSet(_Fields field) {
      if (field == null) {
        throw new IllegalArgumentException();
      }
      switch (field) {
        case A:
          return isSetA();
        case B:
          return isSetB();
      }
      throw new IllegalStateException();
    }

    @Nullable
    @Override
    public _Fields fieldForId(int fieldId) {
      return _Fields.findByThriftId(fieldId);
    }

    @Override
    public boolean equals(Object that) {
      if (that instanceof add_args) {
        return this.equals((add_args) that);
      }
      return false;
    }

    public boolean equals(add_args that) {
      if (that == null) {
        return false;
      }
      if (this == that) {
        return true;
      }
      if (this.a != that.a) {
        return false;
      }
      if (this.b != that.b) {
        return false;
      }
      return true;
    }

    @Override
    public int hashCode() {
      int hashCode = 1;
      hashCode = hashCode * 8191 + this.a;
      hashCode = hashCode * 8191 + this.b;
      return hashCode;
    }

    @Override
    public int compareTo(add_args other) {
      if (!getClass().equals(other.getClass())) {
        return getClass().getName().compareTo(other.getClass().getName());
      }
      int lastComparison = 0;
      lastComparison = Boolean.compare(isSetA(), other.isSetA());
      if (lastComparison != 0) {
        return lastComparison;
      }
      if (isSetA()) {
        lastComparison = TBaseHelper.compareTo(this.a, other.a);
        if (lastComparison != 0) {
          return lastComparison;
        }
      }
      lastComparison = Boolean.compare(isSetB(), other.isSetB());
      if (lastComparison != 0) {
        return lastComparison;
      }
      if (isSetB()) {
        lastComparison = TBaseHelper.compareTo(this.b, other.b);
        if (lastComparison != 0) {
          return lastComparison;
        }
      }
      return 0;
    }

    @Override
    public String toString() {
      StringBuilder sb = new StringBuilder("add_args(");
      boolean first = true;
      if (!first) {
        sb.append(", ");
      }
      sb.append("a:");
      sb.append(this.a);
      first = false;
      if (!first) {
        sb.append(", ");
      }
      sb.append("b:");
      sb.append(this.b);
      first = false;
      sb.append(")");
      return sb.toString();
    }

    public void validate() throws TException {
    }

    @Override
    public void read(ThriftReader in) throws TException {
      int outer = in.beginStruct();
      int field = in.nextField();
      while (field != ThriftReader.STOP) {
        switch (field) {
          case 1 << 8 | TType.I32: { // a
            this.a = in.readI32();
            setAIsSet(true);
            break;
          }
          case 2 << 8 | TType.I32: { // b
            this.b = in.readI32();
            setBIsSet(true);
            break;
          }
          default:
            in.skip(field);
        }
        field = in.nextField();
      }
      in.endStruct(outer);
    }

    @Override
    public void write(ThriftWriter out) throws TException {
      int outer = out.beginStruct();
      out.writeI32(1, this.a);
      out.writeI32(2, this.b);
      out.endStruct(outer);
    }

    @Override
    public void read(TProtocol iprot) throws TException {
      scheme(iprot).read(iprot, this);
    }

    @Override
    public void write(TProtocol oprot) throws TException {
      scheme(oprot).write(oprot, this);
    }

    private static <S extends IScheme> S scheme(TProtocol proto) {
      return (StandardScheme.class.equals(proto.getScheme())
              ? STANDARD_SCHEME_FACTORY
              : TUPLE_SCHEME_FACTORY)
          .getScheme();
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
      try {
        write(new TCompactProtocol(new TIOStreamTransport(out)));
      } catch (TException te) {
        throw new IOException(te);
      }
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      try {
        // Java's deserialization calls no constructor.
        __isset_bitfield = 0;
        read(new TCompactProtocol(new TIOStreamTransport(in)));
      } catch (TException te) {
        throw new IOException(te);
      }
    }

    private static class add_argsStandardSchemeFactory implements SchemeFactory {
      @Override
      public add_argsStandardScheme getScheme() {
        return new add_argsStandardScheme();
      }
    }

    private static class add_argsStandardScheme extends StandardScheme<add_args> {
      @Override
      public void read(TProtocol iprot, add_args struct) throws TException {
        iprot.incrementRecursionDepth();
        try {
          TField schemeField;
          iprot.readStructBegin();
          while (true) {
            schemeField = iprot.readFieldBegin();
            if (schemeField.type == TType.STOP) {
              break;
            }
            switch (schemeField.id) {
              case 1: // A
                if (schemeField.type == TType.I32) {
                  struct.a = iprot.readI32();
                  struct.setAIsSet(true);
                } else {
                  TProtocolUtil.skip(iprot, schemeField.type);
                }
                break;
              case 2: // B
                if (schemeField.type == TType.I32) {
                  struct.b = iprot.readI32();
                  struct.setBIsSet(true);
                } else {
                  TProtocolUtil.skip(iprot, schemeField.type);
                }
                break;
              default:
                TProtocolUtil.skip(iprot, schemeField.type);
            }
            iprot.readFieldEnd();
          }
          iprot.readStructEnd();
          struct.validate();
        } finally {
          iprot.decrementRecursionDepth();
        }
      }

      @Override
      public void write(TProtocol oprot, add_args struct) throws TException {
        struct.validate();
        oprot.writeStructBegin(STRUCT_DESC);
        oprot.writeFieldBegin(A_FIELD_DESC);
        oprot.writeI32(struct.a);
        oprot.writeFieldEnd();
        oprot.writeFieldBegin(B_FIELD_DESC);
        oprot.writeI32(struct.b);
        oprot.writeFieldEnd();
        oprot.writeFieldStop();
        oprot.writeStructEnd();
      }
    }

    private static class add_argsTupleSchemeFactory implements SchemeFactory {
      @Override
      public add_argsTupleScheme getScheme() {
        return new add_argsTupleScheme();
      }
    }

    private static class add_argsTupleScheme extends TupleScheme<add_args> {
      @Override
      public void write(TProtocol prot, add_args struct) throws TException {
        TTupleProtocol oprot = (TTupleProtocol) prot;
        BitSet optionals = new BitSet();
        if (struct.isSetA()) {
          optionals.set(0);
        }
        if (struct.isSetB()) {
          optionals.set(1);
        }
        oprot.writeBitSet(optionals, 2);
        if (struct.isSetA()) {
          oprot.writeI32(struct.a);
        }
        if (struct.isSetB()) {
          oprot.writeI32(struct.b);
        }
      }

      @Override
      public void read(TProtocol prot, add_args struct) throws TException {
        prot.incrementRecursionDepth();
        try {
          TTupleProtocol iprot = (TTupleProtocol) prot;
          BitSet incoming = iprot.readBitSet(2);
          if (incoming.get(0)) {
            struct.a = iprot.readI32();
            struct.setAIsSet(true);
          }
          if (incoming.get(1)) {
            struct.b = iprot.readI32();
            struct.setBIsSet(true);
          }
        } finally {
          prot.decrementRecursionDepth();
        }
      }
    }
  }

  @SuppressWarnings({"cast", "dep-ann", "deprecation", "rawtypes", "serial", "this-escape", "unchecked", "unused"})
  public static class add_result implements TBase<add_result, add_result._Fields>, ThriftStruct, Serializable, Cloneable, Comparable<add_result> {
    private static final long serialVersionUID = 4568845541584924824L;

    private static final TStruct STRUCT_DESC = new TStruct("add_result");
    private static final TField SUCCESS_FIELD_DESC = new TField("success", TType.I32, (short) 0);

    private static final SchemeFactory STANDARD_SCHEME_FACTORY = new add_resultStandardSchemeFactory();
    private static final SchemeFactory TUPLE_SCHEME_FACTORY = new add_resultTupleSchemeFactory();

    public int success;

    /** The fields, to be found by id or by name. */
    public enum _Fields implements TFieldIdEnum {
      SUCCESS((short) 0, "success"),
      ;

      private static final Map<String, _Fields> byName = new HashMap<String, _Fields>();

      static {
        for (_Fields field : EnumSet.allOf(_Fields.class)) {
          byName.put(field.getFieldName(), field);
        }
      }

      /** The field with this id, or null when there is none. */
      @Nullable
      public static _Fields findByThriftId(int fieldId) {
        switch (fieldId) {
          case 0:
            return SUCCESS;
          default:
            return null;
        }
      }

      /**
       * The field with this id.
       *
       * @throws IllegalArgumentException when there is none
       */
      public static _Fields findByThriftIdOrThrow(int fieldId) {
        _Fields fields = findByThriftId(fieldId);
        if (fields == null) {
          throw new IllegalArgumentException("Field " + fieldId + " doesn't exist!");
        }
        return fields;
      }

      /** The field with this name, or null when there is none. */
      @Nullable
      public static _Fields findByName(String name) {
        return byName.get(name);
      }

      private final short _thriftId;
      private final String _fieldName;

      _Fields(short thriftId, String fieldName) {
        _thriftId = thriftId;
        _fieldName = fieldName;
      }

      @Override
      public short getThriftFieldId() {
        return _thriftId;
      }

      @Override
      public String getFieldName() {
        return _fieldName;
      }
    }

    private static final int __SUCCESS_ISSET_ID = 0;
    private byte __isset_bitfield = 0;

    public static final Map<_Fields, FieldMetaData> metaDataMap;

    static {
      Map<_Fields, FieldMetaData> tmpMap = new EnumMap<_Fields, FieldMetaData>(_Fields.class);
      tmpMap.put(
          _Fields.SUCCESS,
          new FieldMetaData(
              "success",
              TFieldRequirementType.DEFAULT,
              new FieldValueMetaData(TType.I32)));
      metaDataMap = Collections.unmodifiableMap(tmpMap);
      FieldMetaData.addStructMetaDataMap(add_result.class, metaDataMap);
    }

    public add_result() {
    }

    public add_result(int success) {
      this();
      this.success = success;
      setSuccessIsSet(true);
    }

    /** Copies deeply. */
    public add_result(add_result other) {
      __isset_bitfield = other.__isset_bitfield;
      this.success = other.success;
    }

    @Override
    public add_result deepCopy() {
      return new add_result(this);
    }

    @Override
    public void clear() {
      setSuccessIsSet(false);
      this.success = 0;
    }

    public int getSuccess() {
      return this.success;
    }

    public add_result setSuccess(int success) {
      this.success = success;
      setSuccessIsSet(true);
      return this;
    }

    public void unsetSuccess() {
      __isset_bitfield = EncodingUtils.clearBit(__isset_bitfield, __SUCCESS_ISSET_ID);
    }

    /** Whether the field has been assigned a value. */
    public boolean isSetSuccess() {
      return EncodingUtils.testBit(__isset_bitfield, __SUCCESS_ISSET_ID);
    }

    public void setSuccessIsSet(boolean value) {
      __isset_bitfield = EncodingUtils.setBit(__isset_bitfield, __SUCCESS_ISSET_ID, value);
    }

    @Override
    public void setFieldValue(_Fields field, @Nullable Object value) {
      switch (field) {
        case SUCCESS:
          if (value == null) {
            unsetSuccess();
          } else {
            setSuccess((Integer) value);
          }
          break;
      }
    }

    @Nullable
    @Override
    public Object getFieldValue(_Fields field) {
      switch (field) {
        case SUCCESS:
          return getSuccess();
      }
      throw new IllegalStateException();
    }

    /** Whether the field has been assigned a value. */
    @Override
    public boolean isSet(_Fields field) {
      if (field == null) {
        throw new IllegalArgumentException();
      }
      switch (field) {
        case SUCCESS:
          return isSetSuccess();
      }
      throw new IllegalStateException();
    }

    @Nullable
    @Override
    public _Fields fieldForId(int fieldId) {
      return _Fields.findByThriftId(fieldId);
    }

    @Override
    public boolean equals(Object that) {
      if (that instanceof add_result) {
        return this.equals((add_result) that);
      }
      return false;
    }

    public boolean equals(add_result that) {
      if (that == null) {
        return false;
      }
      if (this == that) {
        return true;
      }
      if (this.success != that.success) {
        return false;
      }
      return true;
    }

    @Override
    public int hashCode() {
      int hashCode = 1;
      hashCode = hashCode * 8191 + this.success;
      return hashCode;
    }

    @Override
    public int compareTo(add_result other) {
      if (!getClass().equals(other.getClass())) {
        return getClass().getName().compareTo(other.getClass().getName());
      }
      int lastComparison = 0;
      lastComparison = Boolean.compare(isSetSuccess(), other.isSetSuccess());
      if (lastComparison != 0) {
        return lastComparison;
      }
      if (isSetSuccess()) {
        lastComparison = TBaseHelper.compareTo(this.success, other.success);
        if (lastComparison != 0) {
          return lastComparison;
        }
      }
      return 0;
    }

    @Override
    public String toString() {
      StringBuilder sb = new StringBuilder("add_result(");
      boolean first = true;
      if (!first) {
        sb.append(", ");
      }
      sb.append("success:");
      sb.append(this.success);
      first = false;
      sb.append(")");
      return sb.toString();
    }

    public void validate() throws TException {
    }

    @Override
    public void read(ThriftReader in) throws TException {
      int outer = in.beginStruct();
      int field = in.nextField();
      while (field != ThriftReader.STOP) {
        switch (field) {
          case 0 << 8 | TType.I32: { // success
            this.success = in.readI32();
            setSuccessIsSet(true);
            break;
          }
          default:
            in.skip(field);
        }
        field = in.nextField();
      }
      in.endStruct(outer);
    }

    @Override
    public void write(ThriftWriter out) throws TException {
      int outer = out.beginStruct();
      if (isSetSuccess()) {
        out.writeI32(0, this.success);
      }
      out.endStruct(outer);
    }

    @Override
    public void read(TProtocol iprot) throws TException {
      scheme(iprot).read(iprot, this);
    }

    @Override
    public void write(TProtocol oprot) throws TException {
      scheme(oprot).write(oprot, this);
    }

    private static <S extends IScheme> S scheme(TProtocol proto) {
      return (StandardScheme.class.equals(proto.getScheme())
              ? STANDARD_SCHEME_FACTORY
              : TUPLE_SCHEME_FACTORY)
          .getScheme();
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
      try {
        write(new TCompactProtocol(new TIOStreamTransport(out)));
      } catch (TException te) {
        throw new IOException(te);
      }
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      try {
        // Java's deserialization calls no constructor.
        __isset_bitfield = 0;
        read(new TCompactProtocol(new TIOStreamTransport(in)));
      } catch (TException te) {
        throw new IOException(te);
      }
    }

    private static class add_resultStandardSchemeFactory implements SchemeFactory {
      @Override
      public add_resultStandardScheme getScheme() {
        return new add_resultStandardScheme();
      }
    }

    private static class add_resultStandardScheme extends StandardScheme<add_result> {
      @Override
      public void read(TProtocol iprot, add_result struct) throws TException {
        iprot.incrementRecursionDepth();
        try {
          TField schemeField;
          iprot.readStructBegin();
          while (true) {
            schemeField = iprot.readFieldBegin();
            if (schemeField.type == TType.STOP) {
              break;
            }
            switch (schemeField.id) {
              case 0: // SUCCESS
                if (schemeField.type == TType.I32) {
                  struct.success = iprot.readI32();
                  struct.setSuccessIsSet(true);
                } else {
                  TProtocolUtil.skip(iprot, schemeField.type);
                }
                break;
              default:
                TProtocolUtil.skip(iprot, schemeField.type);
            }
            iprot.readFieldEnd();
          }
          iprot.readStructEnd();
          struct.validate();
        } finally {
          iprot.decrementRecursionDepth();
        }
      }

      @Override
      public void write(TProtocol oprot, add_result struct) throws TException {
        struct.validate();
        oprot.writeStructBegin(STRUCT_DESC);
        if (struct.isSetSuccess()) {
          oprot.writeFieldBegin(SUCCESS_FIELD_DESC);
          oprot.writeI32(struct.success);
          oprot.writeFieldEnd();
        }
        oprot.writeFieldStop();
        oprot.writeStructEnd();
      }
    }

    private static class add_resultTupleSchemeFactory implements SchemeFactory {
      @Override
      public add_resultTupleScheme getScheme() {
        return new add_resultTupleScheme();
      }
    }

    private static class add_resultTupleScheme extends TupleScheme<add_result> {
      @Override
      public void write(TProtocol prot, add_result struct) throws TException {
        TTupleProtocol oprot = (TTupleProtocol) prot;
        BitSet optionals = new BitSet();
        if (struct.isSetSuccess()) {
          optionals.set(0);
        }
        oprot.writeBitSet(optionals, 1);
        if (struct.isSetSuccess()) {
          oprot.writeI32(struct.success);
        }
      }

      @Override
      public void read(TProtocol prot, add_result struct) throws TException {
        prot.incrementRecursionDepth();
        try {
          TTupleProtocol iprot = (TTupleProtocol) prot;
          BitSet incoming = iprot.readBitSet(1);
          if (incoming.get(0)) {
            struct.success = iprot.readI32();
            struct.setSuccessIsSet(true);
          }
        } finally {
          prot.decrementRecursionDepth();
        }
      }
    }
  }

  @SuppressWarnings({"cast", "dep-ann", "deprecation", "rawtypes", "serial", "this-escape", "unchecked", "unused"})
  public static class nothing_args implements TBase<nothing_args, nothing_args._Fields>, ThriftStruct, Serializable, Cloneable, Comparable<nothing_args> {
    private static final long serialVersionUID = -9020737477614448477L;

    private static final TStruct STRUCT_DESC = new TStruct("nothing_args");

    private static final SchemeFactory STANDARD_SCHEME_FACTORY = new nothing_argsStandardSchemeFactory();
    private static final SchemeFactory TUPLE_SCHEME_FACTORY = new nothing_argsTupleSchemeFactory();

    /** The fields, to be found by id or by name. */
    public enum _Fields implements TFieldIdEnum {
      ;

      private static final Map<String, _Fields> byName = new HashMap<String, _Fields>();

      static {
        for (_Fields field : EnumSet.allOf(_Fields.class)) {
          byName.put(field.getFieldName(), field);
        }
      }

      /** The field with this id, or null when there is none. */
      @Nullable
      public static _Fields findByThriftId(int fieldId) {
        switch (fieldId) {
          default:
            return null;
        }
      }

      /**
       * The field with this id.
       *
       * @throws IllegalArgumentException when there is none
       */
      public static _Fields findByThriftIdOrThrow(int fieldId) {
        _Fields fields = findByThriftId(fieldId);
        if (fields == null) {
          throw new IllegalArgumentException("Field " + fieldId + " doesn't exist!");
        }
        return fields;
      }

      /** The field with this name, or null when there is none. */
      @Nullable
      public static _Fields findByName(String name) {
        return byName.get(name);
      }

      private final short _thriftId;
      private final String _fieldName;

      _Fields(short thriftId, String fieldName) {
        _thriftId = thriftId;
        _fieldName = fieldName;
      }

      @Override
      public short getThriftFieldId() {
        return _thriftId;
      }

      @Override
      public String getFieldName() {
        return _fieldName;
      }
    }

    public static final Map<_Fields, FieldMetaData> metaDataMap;

    static {
      Map<_Fields, FieldMetaData> tmpMap = new EnumMap<_Fields, FieldMetaData>(_Fields.class);
      metaDataMap = Collections.unmodifiableMap(tmpMap);
      FieldMetaData.addStructMetaDataMap(nothing_args.class, metaDataMap);
    }

    public nothing_args() {
    }

    /** Copies deeply. */
    public nothing_args(nothing_args other) {
    }

    @Override
    public nothing_args deepCopy() {
      return new nothing_args(this);
    }

    @Override
    public void clear() {
    }

    @Override
    public void setFieldValue(_Fields field, @Nullable Object value) {
      switch (field) {
      }
    }

    @Nullable
    @Override
    public Object getFieldValue(_Fields field) {
      switch (field) {
      }
      throw new IllegalStateException();
    }

    /** Whether the field has been assigned a value. */
    @Override
    public boolean isSet(_Fields field) {
      if (field == null) {
        throw new IllegalArgumentException();
      }
      switch (field) {
      }
      throw new IllegalStateException();
    }

    @Nullable
    @Override
    public _Fields fieldForId(int fieldId) {
      return _Fields.findByThriftId(fieldId);
    }

    @Override
    public boolean equals(Object that) {
      if (that instanceof nothing_args) {
        return this.equals((nothing_args) that);
      }
      return false;
    }

    public boolean equals(nothing_args that) {
      if (that == null) {
        return false;
      }
      if (this == that) {
        return true;
      }
      return true;
    }

    @Override
    public int hashCode() {
      int hashCode = 1;
      return hashCode;
    }

    @Override
    public int compareTo(nothing_args other) {
      if (!getClass().equals(other.getClass())) {
        return getClass().getName().compareTo(other.getClass().getName());
      }
      int lastComparison = 0;
      return 0;
    }

    @Override
    public String toString() {
      StringBuilder sb = new StringBuilder("nothing_args(");
      boolean first = true;
      sb.append(")");
      return sb.toString();
    }

    public void validate() throws TException {
    }

    @Override
    public void read(ThriftReader in) throws TException {
      int outer = in.beginStruct();
      int field = in.nextField();
      while (field != ThriftReader.STOP) {
        switch (field) {
          default:
            in.skip(field);
        }
        field = in.nextField();
      }
      in.endStruct(outer);
    }

    @Override
    public void write(ThriftWriter out) throws TException {
      int outer = out.beginStruct();
      out.endStruct(outer);
    }

    @Override
    public void read(TProtocol iprot) throws TException {
      scheme(iprot).read(iprot, this);
    }

    @Override
    public void write(TProtocol oprot) throws TException {
      scheme(oprot).write(oprot, this);
    }

    private static <S extends IScheme> S scheme(TProtocol proto) {
      return (StandardScheme.class.equals(proto.getScheme())
              ? STANDARD_SCHEME_FACTORY
              : TUPLE_SCHEME_FACTORY)
          .getScheme();
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
      try {
        write(new TCompactProtocol(new TIOStreamTransport(out)));
      } catch (TException te) {
        throw new IOException(te);
      }
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      try {
        read(new TCompactProtocol(new TIOStreamTransport(in)));
      } catch (TException te) {
        throw new IOException(te);
      }
    }

    private static class nothing_argsStandardSchemeFactory implements SchemeFactory {
      @Override
      public nothing_argsStandardScheme getScheme() {
        return new nothing_argsStandardScheme();
      }
    }

    private static class nothing_argsStandardScheme extends StandardScheme<nothing_args> {
      @Override
      public void read(TProtocol iprot, nothing_args struct) throws TException {
        iprot.incrementRecursionDepth();
        try {
          TField schemeField;
          iprot.readStructBegin();
          while (true) {
            schemeField = iprot.readFieldBegin();
            if (schemeField.type == TType.STOP) {
              break;
            }
            switch (schemeField.id) {
              default:
                TProtocolUtil.skip(iprot, schemeField.type);
            }
            iprot.readFieldEnd();
          }
          iprot.readStructEnd();
          struct.validate();
        } finally {
          iprot.decrementRecursionDepth();
        }
      }

      @Override
      public void write(TProtocol oprot, nothing_args struct) throws TException {
        struct.validate();
        oprot.writeStructBegin(STRUCT_DESC);
        oprot.writeFieldStop();
        oprot.writeStructEnd();
      }
    }

    private static class nothing_argsTupleSchemeFactory implements SchemeFactory {
      @Override
      public nothing_argsTupleScheme getScheme() {
        return new nothing_argsTupleScheme();
      }
    }

    private static class nothing_argsTupleScheme extends TupleScheme<nothing_args> {
      @Override
      public void write(TProtocol prot, nothing_args struct) throws TException {
        TTupleProtocol oprot = (TTupleProtocol) prot;
      }

      @Override
      public void read(TProtocol prot, nothing_args struct) throws TException {
        prot.incrementRecursionDepth();
        try {
          TTupleProtocol iprot = (TTupleProtocol) prot;
        } finally {
          prot.decrementRecursionDepth();
        }
      }
    }
  }

  @SuppressWarnings({"cast", "dep-ann", "deprecation", "rawtypes", "serial", "this-escape", "unchecked", "unused"})
  public static class nothing_result implements TBase<nothing_result, nothing_result._Fields>, ThriftStruct, Serializable, Cloneable, Comparable<nothing_result> {
    private static final long serialVersionUID = -7096198221832365399L;

    private static final TStruct STRUCT_DESC = new TStruct("nothing_result");

    private static final SchemeFactory STANDARD_SCHEME_FACTORY = new nothing_resultStandardSchemeFactory();
    private static final SchemeFactory TUPLE_SCHEME_FACTORY = new nothing_resultTupleSchemeFactory();

    /** The fields, to be found by id or by name. */
    public enum _Fields implements TFieldIdEnum {
      ;

      private static final Map<String, _Fields> byName = new HashMap<String, _Fields>();

      static {
        for (_Fields field : EnumSet.allOf(_Fields.class)) {
          byName.put(field.getFieldName(), field);
        }
      }

      /** The field with this id, or null when there is none. */
      @Nullable
      public static _Fields findByThriftId(int fieldId) {
        switch (fieldId) {
          default:
            return null;
        }
      }

      /**
       * The field with this id.
       *
       * @throws IllegalArgumentException when there is none
       */
      public static _Fields findByThriftIdOrThrow(int fieldId) {
        _Fields fields = findByThriftId(fieldId);
        if (fields == null) {
          throw new IllegalArgumentException("Field " + fieldId + " doesn't exist!");
        }
        return fields;
      }

      /** The field with this name, or null when there is none. */
      @Nullable
      public static _Fields findByName(String name) {
        return byName.get(name);
      }

      private final short _thriftId;
      private final String _fieldName;

      _Fields(short thriftId, String fieldName) {
        _thriftId = thriftId;
        _fieldName = fieldName;
      }

      @Override
      public short getThriftFieldId() {
        return _thriftId;
      }

      @Override
      public String getFieldName() {
        return _fieldName;
      }
    }

    public static final Map<_Fields, FieldMetaData> metaDataMap;

    static {
      Map<_Fields, FieldMetaData> tmpMap = new EnumMap<_Fields, FieldMetaData>(_Fields.class);
      metaDataMap = Collections.unmodifiableMap(tmpMap);
      FieldMetaData.addStructMetaDataMap(nothing_result.class, metaDataMap);
    }

    public nothing_result() {
    }

    /** Copies deeply. */
    public nothing_result(nothing_result other) {
    }

    @Override
    public nothing_result deepCopy() {
      return new nothing_result(this);
    }

    @Override
    public void clear() {
    }

    @Override
    public void setFieldValue(_Fields field, @Nullable Object value) {
      switch (field) {
      }
    }

    @Nullable
    @Override
    public Object getFieldValue(_Fields field) {
      switch (field) {
      }
      throw new IllegalStateException();
    }

    /** Whether the field has been assigned a value. */
    @Override
    public boolean isSet(_Fields field) {
      if (field == null) {
        throw new IllegalArgumentException();
      }
      switch (field) {
      }
      throw new IllegalStateException();
    }

    @Nullable
    @Override
    public _Fields fieldForId(int fieldId) {
      return _Fields.findByThriftId(fieldId);
    }

    @Override
    public boolean equals(Object that) {
      if (that instanceof nothing_result) {
        return this.equals((nothing_result) that);
      }
      return false;
    }

    public boolean equals(nothing_result that) {
      if (that == null) {
        return false;
      }
      if (this == that) {
        return true;
      }
      return true;
    }

    @Override
    public int hashCode() {
      int hashCode = 1;
      return hashCode;
    }

    @Override
    public int compareTo(nothing_result other) {
      if (!getClass().equals(other.getClass())) {
        return getClass().getName().compareTo(other.getClass().getName());
      }
      int lastComparison = 0;
      return 0;
    }

    @Override
    public String toString() {
      StringBuilder sb = new StringBuilder("nothing_result(");
      boolean first = true;
      sb.append(")");
      return sb.toString();
    }

    public void validate() throws TException {
    }

    @Override
    public void read(ThriftReader in) throws TException {
      int outer = in.beginStruct();
      int field = in.nextField();
      while (field != ThriftReader.STOP) {
        switch (field) {
          default:
            in.skip(field);
        }
        field = in.nextField();
      }
      in.endStruct(outer);
    }

    @Override
    public void write(ThriftWriter out) throws TException {
      int outer = out.beginStruct();
      out.endStruct(outer);
    }

    @Override
    public void read(TProtocol iprot) throws TException {
      scheme(iprot).read(iprot, this);
    }

    @Override
    public void write(TProtocol oprot) throws TException {
      scheme(oprot).write(oprot, this);
    }

    private static <S extends IScheme> S scheme(TProtocol proto) {
      return (StandardScheme.class.equals(proto.getScheme())
              ? STANDARD_SCHEME_FACTORY
              : TUPLE_SCHEME_FACTORY)
          .getScheme();
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
      try {
        write(new TCompactProtocol(new TIOStreamTransport(out)));
      } catch (TException te) {
        throw new IOException(te);
      }
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      try {
        read(new TCompactProtocol(new TIOStreamTransport(in)));
      } catch (TException te) {
        throw new IOException(te);
      }
    }

    private static class nothing_resultStandardSchemeFactory implements SchemeFactory {
      @Override
      public nothing_resultStandardScheme getScheme() {
        return new nothing_resultStandardScheme();
      }
    }

    private static class nothing_resultStandardScheme extends StandardScheme<nothing_result> {
      @Override
      public void read(TProtocol iprot, nothing_result struct) throws TException {
        iprot.incrementRecursionDepth();
        try {
          TField schemeField;
          iprot.readStructBegin();
          while (true) {
            schemeField = iprot.readFieldBegin();
            if (schemeField.type == TType.STOP) {
              break;
            }
            switch (schemeField.id) {
              default:
                TProtocolUtil.skip(iprot, schemeField.type);
            }
            iprot.readFieldEnd();
          }
          iprot.readStructEnd();
          struct.validate();
        } finally {
          iprot.decrementRecursionDepth();
        }
      }

      @Override
      public void write(TProtocol oprot, nothing_result struct) throws TException {
        struct.validate();
        oprot.writeStructBegin(STRUCT_DESC);
        oprot.writeFieldStop();
        oprot.writeStructEnd();
      }
    }

    private static class nothing_resultTupleSchemeFactory implements SchemeFactory {
      @Override
      public nothing_resultTupleScheme getScheme() {
        return new nothing_resultTupleScheme();
      }
    }

    private static class nothing_resultTupleScheme extends TupleScheme<nothing_result> {
      @Override
      public void write(TProtocol prot, nothing_result struct) throws TException {
        TTupleProtocol oprot = (TTupleProtocol) prot;
      }

      @Override
      public void read(TProtocol prot, nothing_result struct) throws TException {
        prot.incrementRecursionDepth();
        try {
          TTupleProtocol iprot = (TTupleProtocol) prot;
        } finally {
          prot.decrementRecursionDepth();
        }
      }
    }
  }

  @SuppressWarnings({"cast", "dep-ann", "deprecation", "rawtypes", "serial", "this-escape", "unchecked", "unused"})
  public static class fire_args implements TBase<fire_args, fire_args._Fields>, ThriftStruct, Serializable, Cloneable, Comparable<fire_args> {
    private static final long serialVersionUID = 7736242258601679736L;

    private static final TStruct STRUCT_DESC = new TStruct("fire_args");
    private static final TField TEXT_FIELD_DESC = new TField("text", TType.STRING, (short) 1);

    private static final SchemeFactory STANDARD_SCHEME_FACTORY = new fire_argsStandardSchemeFactory();
    private static final SchemeFactory TUPLE_SCHEME_FACTORY = new fire_argsTupleSchemeFactory();

    public @Nullable String text;

    /** The fields, to be found by id or by name. */
    public enum _Fields implements TFieldIdEnum {
      TEXT((short) 1, "text"),
      ;

      private static final Map<String, _Fields> byName = new HashMap<String, _Fields>();

      static {
        for (_Fields field : EnumSet.allOf(_Fields.class)) {
          byName.put(field.getFieldName(), field);
        }
      }

      /** The field with this id, or null when there is none. */
      @Nullable
      public static _Fields findByThriftId(int fieldId) {
        switch (fieldId) {
          case 1:
            return TEXT;
          default:
            return null;
        }
      }

      /**
       * The field with this id.
       *
       * @throws IllegalArgumentException when there is none
       */
      public static _Fields findByThriftIdOrThrow(int fieldId) {
        _Fields fields = findByThriftId(fieldId);
        if (fields == null) {
          throw new IllegalArgumentException("Field " + fieldId + " doesn't exist!");
        }
        return fields;
      }

      /** The field with this name, or null when there is none. */
      @Nullable
      public static _Fields findByName(String name) {
        return byName.get(name);
      }

      private final short _thriftId;
      private final String _fieldName;

      _Fields(short thriftId, String fieldName) {
        _thriftId = thriftId;
        _fieldName = fieldName;
      }

      @Override
      public short getThriftFieldId() {
        return _thriftId;
      }

      @Override
      public String getFieldName() {
        return _fieldName;
      }
    }

    public static final Map<_Fields, FieldMetaData> metaDataMap;

    static {
      Map<_Fields, FieldMetaData> tmpMap = new EnumMap<_Fields, FieldMetaData>(_Fields.class);
      tmpMap.put(
          _Fields.TEXT,
          new FieldMetaData(
              "text",
              TFieldRequirementType.DEFAULT,
              new FieldValueMetaData(TType.STRING)));
      metaDataMap = Collections.unmodifiableMap(tmpMap);
      FieldMetaData.addStructMetaDataMap(fire_args.class, metaDataMap);
    }

    public fire_args() {
    }

    public fire_args(String text) {
      this();
      this.text = text;
    }

    /** Copies deeply. */
    public fire_args(fire_args other) {
      if (other.isSetText()) {
        this.text = other.text;
      }
    }

    @Override
    public fire_args deepCopy() {
      return new fire_args(this);
    }

    @Override
    public void clear() {
      this.text = null;
    }

    @Nullable
    public String getText() {
      return this.text;
    }

    public fire_args setText(@Nullable String text) {
      this.text = text;
      return this;
    }

    public void unsetText() {
      this.text = null;
    }

    /** Whether the field has been assigned a value. */
    public boolean isSetText() {
      return this.text != null;
    }

    public void setTextIsSet(boolean value) {
      if (!value) {
        this.text = null;
      }
    }

    @Override
    public void setFieldValue(_Fields field, @Nullable Object value) {
      switch (field) {
        case TEXT:
          if (value == null) {
            unsetText();
          } else {
            setText((String) value);
          }
          break;
      }
    }

    @Nullable
    @Override
    public Object getFieldValue(_Fields field) {
      switch (field) {
        case TEXT:
          return getText();
      }
      throw new IllegalStateException();
    }

    /** Whether the field has been assigned a value. */
    @Override
    public boolean isSet(_Fields field) {
      if (field == null) {
        throw new IllegalArgumentException();
      }
      switch (field) {
        case TEXT:
          return isSetText();
      }
      throw new IllegalStateException();
    }

    @Nullable
    @Override
    public _Fields fieldForId(int fieldId) {
      return _Fields.findByThriftId(fieldId);
    }

    @Override
    public boolean equals(Object that) {
      if (that instanceof fire_args) {
        return this.equals((fire_args) that);
      }
      return false;
    }

    public boolean equals(fire_args that) {
      if (that == null) {
        return false;
      }
      if (this == that) {
        return true;
      }
      if (this.isSetText() || that.isSetText()) {
        if (!(this.isSetText() && that.isSetText())) {
          return false;
        }
        if (!this.text.equals(that.text)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public int hashCode() {
      int hashCode = 1;
      hashCode = hashCode * 8191 + (isSetText() ? 131071 : 524287);
      if (isSetText()) {
        hashCode = hashCode * 8191 + this.text.hashCode();
      }
      return hashCode;
    }

    @Override
    public int compareTo(fire_args other) {
      if (!getClass().equals(other.getClass())) {
        return getClass().getName().compareTo(other.getClass().getName());
      }
      int lastComparison = 0;
      lastComparison = Boolean.compare(isSetText(), other.isSetText());
      if (lastComparison != 0) {
        return lastComparison;
      }
      if (isSetText()) {
        lastComparison = TBaseHelper.compareTo(this.text, other.text);
        if (lastComparison != 0) {
          return lastComparison;
        }
      }
      return 0;
    }

    @Override
    public String toString() {
      StringBuilder sb = new StringBuilder("fire_args(");
      boolean first = true;
      if (!first) {
        sb.append(", ");
      }
      sb.append("text:");
      if (this.text == null) {
        sb.append("null");
      } else {
        sb.append(this.text);
      }
      first = false;
      sb.append(")");
      return sb.toString();
    }

    public void validate() throws TException {
    }

    @Override
    public void read(ThriftReader in) throws TException {
      int outer = in.beginStruct();
      int field = in.nextField();
      while (field != ThriftReader.STOP) {
        switch (field) {
          case 1 << 8 | TType.STRING: { // text
            this.text = in.readString();
            break;
          }
          default:
            in.skip(field);
        }
        field = in.nextField();
      }
      in.endStruct(outer);
    }

    @Override
    public void write(ThriftWriter out) throws TException {
      int outer = out.beginStruct();
      if (this.text != null) {
        out.writeString(1, this.text);
      }
      out.endStruct(outer);
    }

    @Override
    public void read(TProtocol iprot) throws TException {
      scheme(iprot).read(iprot, this);
    }

    @Override
    public void write(TProtocol oprot) throws TException {
      scheme(oprot).write(oprot, this);
    }

    private static <S extends IScheme> S scheme(TProtocol proto) {
      return (StandardScheme.class.equals(proto.getScheme())
              ? STANDARD_SCHEME_FACTORY
              : TUPLE_SCHEME_FACTORY)
          .getScheme();
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
      try {
        write(new TCompactProtocol(new TIOStreamTransport(out)));
      } catch (TException te) {
        throw new IOException(te);
      }
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      try {
        read(new TCompactProtocol(new TIOStreamTransport(in)));
      } catch (TException te) {
        throw new IOException(te);
      }
    }

    private static class fire_argsStandardSchemeFactory implements SchemeFactory {
      @Override
      public fire_argsStandardScheme getScheme() {
        return new fire_argsStandardScheme();
      }
    }

    private static class fire_argsStandardScheme extends StandardScheme<fire_args> {
      @Override
      public void read(TProtocol iprot, fire_args struct) throws TException {
        iprot.incrementRecursionDepth();
        try {
          TField schemeField;
          iprot.readStructBegin();
          while (true) {
            schemeField = iprot.readFieldBegin();
            if (schemeField.type == TType.STOP) {
              break;
            }
            switch (schemeField.id) {
              case 1: // TEXT
                if (schemeField.type == TType.STRING) {
                  struct.text = iprot.readString();
                  struct.setTextIsSet(true);
                } else {
                  TProtocolUtil.skip(iprot, schemeField.type);
                }
                break;
              default:
                TProtocolUtil.skip(iprot, schemeField.type);
            }
            iprot.readFieldEnd();
          }
          iprot.readStructEnd();
          struct.validate();
        } finally {
          iprot.decrementRecursionDepth();
        }
      }

      @Override
      public void write(TProtocol oprot, fire_args struct) throws TException {
        struct.validate();
        oprot.writeStructBegin(STRUCT_DESC);
        if (struct.text != null) {
          oprot.writeFieldBegin(TEXT_FIELD_DESC);
          oprot.writeString(struct.text);
          oprot.writeFieldEnd();
        }
        oprot.writeFieldStop();
        oprot.writeStructEnd();
      }
    }

    private static class fire_argsTupleSchemeFactory implements SchemeFactory {
      @Override
      public fire_argsTupleScheme getScheme() {
        return new fire_argsTupleScheme();
      }
    }

    private static class fire_argsTupleScheme extends TupleScheme<fire_args> {
      @Override
      public void write(TProtocol prot, fire_args struct) throws TException {
        TTupleProtocol oprot = (TTupleProtocol) prot;
        BitSet optionals = new BitSet();
        if (struct.isSetText()) {
          optionals.set(0);
        }
        oprot.writeBitSet(optionals, 1);
        if (struct.isSetText()) {
          oprot.writeString(struct.text);
        }
      }

      @Override
      public void read(TProtocol prot, fire_args struct) throws TException {
        prot.incrementRecursionDepth();
        try {
          TTupleProtocol iprot = (TTupleProtocol) prot;
          BitSet incoming = iprot.readBitSet(1);
          if (incoming.get(0)) {
            struct.text = iprot.readString();
            struct.setTextIsSet(true);
          }
        } finally {
          prot.decrementRecursionDepth();
        }
      }
    }
  }

  @SuppressWarnings({"cast", "dep-ann", "deprecation", "rawtypes", "serial", "this-escape", "unchecked", "unused"})
  public static class slow_args implements TBase<slow_args, slow_args._Fields>, ThriftStruct, Serializable, Cloneable, Comparable<slow_args> {
    private static final long serialVersionUID = 3830365297698930992L;

    private static final TStruct STRUCT_DESC = new TStruct("slow_args");
    private static final TField MILLIS_FIELD_DESC = new TField("millis", TType.I32, (short) 1);

    private static final SchemeFactory STANDARD_SCHEME_FACTORY = new slow_argsStandardSchemeFactory();
    private static final SchemeFactory TUPLE_SCHEME_FACTORY = new slow_argsTupleSchemeFactory();

    public int millis;

    /** The fields, to be found by id or by name. */
    public enum _Fields implements TFieldIdEnum {
      MILLIS((short) 1, "millis"),
      ;

      private static final Map<String, _Fields> byName = new HashMap<String, _Fields>();

      static {
        for (_Fields field : EnumSet.allOf(_Fields.class)) {
          byName.put(field.getFieldName(), field);
        }
      }

      /** The field with this id, or null when there is none. */
      @Nullable
      public static _Fields findByThriftId(int fieldId) {
        switch (fieldId) {
          case 1:
            return MILLIS;
          default:
            return null;
        }
      }

      /**
       * The field with this id.
       *
       * @throws IllegalArgumentException when there is none
       */
      public static _Fields findByThriftIdOrThrow(int fieldId) {
        _Fields fields = findByThriftId(fieldId);
        if (fields == null) {
          throw new IllegalArgumentException("Field " + fieldId + " doesn't exist!");
        }
        return fields;
      }

      /** The field with this name, or null when there is none. */
      @Nullable
      public static _Fields findByName(String name) {
        return byName.get(name);
      }

      private final short _thriftId;
      private final String _fieldName;

      _Fields(short thriftId, String fieldName) {
        _thriftId = thriftId;
        _fieldName = fieldName;
      }

      @Override
      public short getThriftFieldId() {
        return _thriftId;
      }

      @Override
      public String getFieldName() {
        return _fieldName;
      }
    }

    private static final int __MILLIS_ISSET_ID = 0;
    private byte __isset_bitfield = 0;

    public static final Map<_Fields, FieldMetaData> metaDataMap;

    static {
      Map<_Fields, FieldMetaData> tmpMap = new EnumMap<_Fields, FieldMetaData>(_Fields.class);
      tmpMap.put(
          _Fields.MILLIS,
          new FieldMetaData(
              "millis",
              TFieldRequirementType.DEFAULT,
              new FieldValueMetaData(TType.I32)));
      metaDataMap = Collections.unmodifiableMap(tmpMap);
      FieldMetaData.addStructMetaDataMap(slow_args.class, metaDataMap);
    }

    public slow_args() {
    }

    public slow_args(int millis) {
      this();
      this.millis = millis;
      setMillisIsSet(true);
    }

    /** Copies deeply. */
    public slow_args(slow_args other) {
      __isset_bitfield = other.__isset_bitfield;
      this.millis = other.millis;
    }

    @Override
    public slow_args deepCopy() {
      return new slow_args(this);
    }

    @Override
    public void clear() {
      setMillisIsSet(false);
      this.millis = 0;
    }

    public int getMillis() {
      return this.millis;
    }

    public slow_args setMillis(int millis) {
      this.millis = millis;
      setMillisIsSet(true);
      return this;
    }

    public void unsetMillis() {
      __isset_bitfield = EncodingUtils.clearBit(__isset_bitfield, __MILLIS_ISSET_ID);
    }

    /** Whether the field has been assigned a value. */
    public boolean isSetMillis() {
      return EncodingUtils.testBit(__isset_bitfield, __MILLIS_ISSET_ID);
    }

    public void setMillisIsSet(boolean value) {
      __isset_bitfield = EncodingUtils.setBit(__isset_bitfield, __MILLIS_ISSET_ID, value);
    }

    @Override
    public void setFieldValue(_Fields field, @Nullable Object value) {
      switch (field) {
        case MILLIS:
          if (value == null) {
            unsetMillis();
          } else {
            setMillis((Integer) value);
          }
          break;
      }
    }

    @Nullable
    @Override
    public Object getFieldValue(_Fields field) {
      switch (field) {
        case MILLIS:
          return getMillis();
      }
      throw new IllegalStateException();
    }

    /** Whether the field has been assigned a value. */
    @Override
    public boolean isSet(_Fields field) {
      if (field == null) {
        throw new IllegalArgumentException();
      }
      switch (field) {
        case MILLIS:
          return isSetMillis();
      }
      throw new IllegalStateException();
    }

    @Nullable
    @Override
    public _Fields fieldForId(int fieldId) {
      return _Fields.findByThriftId(fieldId);
    }

    @Override
    public boolean equals(Object that) {
      if (that instanceof slow_args) {
        return this.equals((slow_args) that);
      }
      return false;
    }

    public boolean equals(slow_args that) {
      if (that == null) {
        return false;
      }
      if (this == that) {
        return true;
      }
      if (this.millis != that.millis) {
        return false;
      }
      return true;
    }

    @Override
    public int hashCode() {
      int hashCode = 1;
      hashCode = hashCode * 8191 + this.millis;
      return hashCode;
    }

    @Override
    public int compareTo(slow_args other) {
      if (!getClass().equals(other.getClass())) {
        return getClass().getName().compareTo(other.getClass().getName());
      }
      int lastComparison = 0;
      lastComparison = Boolean.compare(isSetMillis(), other.isSetMillis());
      if (lastComparison != 0) {
        return lastComparison;
      }
      if (isSetMillis()) {
        lastComparison = TBaseHelper.compareTo(this.millis, other.millis);
        if (lastComparison != 0) {
          return lastComparison;
        }
      }
      return 0;
    }

    @Override
    public String toString() {
      StringBuilder sb = new StringBuilder("slow_args(");
      boolean first = true;
      if (!first) {
        sb.append(", ");
      }
      sb.append("millis:");
      sb.append(this.millis);
      first = false;
      sb.append(")");
      return sb.toString();
    }

    public void validate() throws TException {
    }

    @Override
    public void read(ThriftReader in) throws TException {
      int outer = in.beginStruct();
      int field = in.nextField();
      while (field != ThriftReader.STOP) {
        switch (field) {
          case 1 << 8 | TType.I32: { // millis
            this.millis = in.readI32();
            setMillisIsSet(true);
            break;
          }
          default:
            in.skip(field);
        }
        field = in.nextField();
      }
      in.endStruct(outer);
    }

    @Override
    public void write(ThriftWriter out) throws TException {
      int outer = out.beginStruct();
      out.writeI32(1, this.millis);
      out.endStruct(outer);
    }

    @Override
    public void read(TProtocol iprot) throws TException {
      scheme(iprot).read(iprot, this);
    }

    @Override
    public void write(TProtocol oprot) throws TException {
      scheme(oprot).write(oprot, this);
    }

    private static <S extends IScheme> S scheme(TProtocol proto) {
      return (StandardScheme.class.equals(proto.getScheme())
              ? STANDARD_SCHEME_FACTORY
              : TUPLE_SCHEME_FACTORY)
          .getScheme();
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
      try {
        write(new TCompactProtocol(new TIOStreamTransport(out)));
      } catch (TException te) {
        throw new IOException(te);
      }
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      try {
        // Java's deserialization calls no constructor.
        __isset_bitfield = 0;
        read(new TCompactProtocol(new TIOStreamTransport(in)));
      } catch (TException te) {
        throw new IOException(te);
      }
    }

    private static class slow_argsStandardSchemeFactory implements SchemeFactory {
      @Override
      public slow_argsStandardScheme getScheme() {
        return new slow_argsStandardScheme();
      }
    }

    private static class slow_argsStandardScheme extends StandardScheme<slow_args> {
      @Override
      public void read(TProtocol iprot, slow_args struct) throws TException {
        iprot.incrementRecursionDepth();
        try {
          TField schemeField;
          iprot.readStructBegin();
          while (true) {
            schemeField = iprot.readFieldBegin();
            if (schemeField.type == TType.STOP) {
              break;
            }
            switch (schemeField.id) {
              case 1: // MILLIS
                if (schemeField.type == TType.I32) {
                  struct.millis = iprot.readI32();
                  struct.setMillisIsSet(true);
                } else {
                  TProtocolUtil.skip(iprot, schemeField.type);
                }
                break;
              default:
                TProtocolUtil.skip(iprot, schemeField.type);
            }
            iprot.readFieldEnd();
          }
          iprot.readStructEnd();
          struct.validate();
        } finally {
          iprot.decrementRecursionDepth();
        }
      }

      @Override
      public void write(TProtocol oprot, slow_args struct) throws TException {
        struct.validate();
        oprot.writeStructBegin(STRUCT_DESC);
        oprot.writeFieldBegin(MILLIS_FIELD_DESC);
        oprot.writeI32(struct.millis);
        oprot.writeFieldEnd();
        oprot.writeFieldStop();
        oprot.writeStructEnd();
      }
    }

    private static class slow_argsTupleSchemeFactory implements SchemeFactory {
      @Override
      public slow_argsTupleScheme getScheme() {
        return new slow_argsTupleScheme();
      }
    }

    private static class slow_argsTupleScheme extends TupleScheme<slow_args> {
      @Override
      public void write(TProtocol prot, slow_args struct) throws TException {
        TTupleProtocol oprot = (TTupleProtocol) prot;
        BitSet optionals = new BitSet();
        if (struct.isSetMillis()) {
          optionals.set(0);
        }
        oprot.writeBitSet(optionals, 1);
        if (struct.isSetMillis()) {
          oprot.writeI32(struct.millis);
        }
      }

      @Override
      public void read(TProtocol prot, slow_args struct) throws TException {
        prot.incrementRecursionDepth();
        try {
          TTupleProtocol iprot = (TTupleProtocol) prot;
          BitSet incoming = iprot.readBitSet(1);
          if (incoming.get(0)) {
            struct.millis = iprot.readI32();
            struct.setMillisIsSet(true);
          }
        } finally {
          prot.decrementRecursionDepth();
        }
      }
    }
  }

  @SuppressWarnings({"cast", "dep-ann", "deprecation", "rawtypes", "serial", "this-escape", "unchecked", "unused"})
  public static class slow_result implements TBase<slow_result, slow_result._Fields>, ThriftStruct, Serializable, Cloneable, Comparable<slow_result> {
    private static final long serialVersionUID = 8989542115186675207L;

    private static final TStruct STRUCT_DESC = new TStruct("slow_result");
    private static final TField SUCCESS_FIELD_DESC = new TField("success", TType.STRING, (short) 0);

    private static final SchemeFactory STANDARD_SCHEME_FACTORY = new slow_resultStandardSchemeFactory();
    private static final SchemeFactory TUPLE_SCHEME_FACTORY = new slow_resultTupleSchemeFactory();

    public @Nullable String success;

    /** The fields, to be found by id or by name. */
    public enum _Fields implements TFieldIdEnum {
      SUCCESS((short) 0, "success"),
      ;

      private static final Map<String, _Fields> byName = new HashMap<String, _Fields>();

      static {
        for (_Fields field : EnumSet.allOf(_Fields.class)) {
          byName.put(field.getFieldName(), field);
        }
      }

      /** The field with this id, or null when there is none. */
      @Nullable
      public static _Fields findByThriftId(int fieldId) {
        switch (fieldId) {
          case 0:
            return SUCCESS;
          default:
            return null;
        }
      }

      /**
       * The field with this id.
       *
       * @throws IllegalArgumentException when there is none
       */
      public static _Fields findByThriftIdOrThrow(int fieldId) {
        _Fields fields = findByThriftId(fieldId);
        if (fields == null) {
          throw new IllegalArgumentException("Field " + fieldId + " doesn't exist!");
        }
        return fields;
      }

      /** The field with this name, or null when there is none. */
      @Nullable
      public static _Fields findByName(String name) {
        return byName.get(name);
      }

      private final short _thriftId;
      private final String _fieldName;

      _Fields(short thriftId, String fieldName) {
        _thriftId = thriftId;
        _fieldName = fieldName;
      }

      @Override
      public short getThriftFieldId() {
        return _thriftId;
      }

      @Override
      public String getFieldName() {
        return _fieldName;
      }
    }

    public static final Map<_Fields, FieldMetaData> metaDataMap;

    static {
      Map<_Fields, FieldMetaData> tmpMap = new EnumMap<_Fields, FieldMetaData>(_Fields.class);
      tmpMap.put(
          _Fields.SUCCESS,
          new FieldMetaData(
              "success",
              TFieldRequirementType.DEFAULT,
              new FieldValueMetaData(TType.STRING)));
      metaDataMap = Collections.unmodifiableMap(tmpMap);
      FieldMetaData.addStructMetaDataMap(slow_result.class, metaDataMap);
    }

    public slow_result() {
    }

    public slow_result(String success) {
      this();
      this.success = success;
    }

    /** Copies deeply. */
    public slow_result(slow_result other) {
      if (other.isSetSuccess()) {
        this.success = other.success;
      }
    }

    @Override
    public slow_result deepCopy() {
      return new slow_result(this);
    }

    @Override
    public void clear() {
      this.success = null;
    }

    @Nullable
    public String getSuccess() {
      return this.success;
    }

    public slow_result setSuccess(@Nullable String success) {
      this.success = success;
      return this;
    }

    public void unsetSuccess() {
      this.success = null;
    }

    /** Whether the field has been assigned a value. */
    public boolean isSetSuccess() {
      return this.success != null;
    }

    public void setSuccessIsSet(boolean value) {
      if (!value) {
        this.success = null;
      }
    }

    @Override
    public void setFieldValue(_Fields field, @Nullable Object value) {
      switch (field) {
        case SUCCESS:
          if (value == null) {
            unsetSuccess();
          } else {
            setSuccess((String) value);
          }
          break;
      }
    }

    @Nullable
    @Override
    public Object getFieldValue(_Fields field) {
      switch (field) {
        case SUCCESS:
          return getSuccess();
      }
      throw new IllegalStateException();
    }

    /** Whether the field has been assigned a value. */
    @Override
    public boolean isSet(_Fields field) {
      if (field == null) {
        throw new IllegalArgumentException();
      }
      switch (field) {
        case SUCCESS:
          return isSetSuccess();
      }
      throw new IllegalStateException();
    }

    @Nullable
    @Override
    public _Fields fieldForId(int fieldId) {
      return _Fields.findByThriftId(fieldId);
    }

    @Override
    public boolean equals(Object that) {
      if (that instanceof slow_result) {
        return this.equals((slow_result) that);
      }
      return false;
    }

    public boolean equals(slow_result that) {
      if (that == null) {
        return false;
      }
      if (this == that) {
        return true;
      }
      if (this.isSetSuccess() || that.isSetSuccess()) {
        if (!(this.isSetSuccess() && that.isSetSuccess())) {
          return false;
        }
        if (!this.success.equals(that.success)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public int hashCode() {
      int hashCode = 1;
      hashCode = hashCode * 8191 + (isSetSuccess() ? 131071 : 524287);
      if (isSetSuccess()) {
        hashCode = hashCode * 8191 + this.success.hashCode();
      }
      return hashCode;
    }

    @Override
    public int compareTo(slow_result other) {
      if (!getClass().equals(other.getClass())) {
        return getClass().getName().compareTo(other.getClass().getName());
      }
      int lastComparison = 0;
      lastComparison = Boolean.compare(isSetSuccess(), other.isSetSuccess());
      if (lastComparison != 0) {
        return lastComparison;
      }
      if (isSetSuccess()) {
        lastComparison = TBaseHelper.compareTo(this.success, other.success);
        if (lastComparison != 0) {
          return lastComparison;
        }
      }
      return 0;
    }

    @Override
    public String toString() {
      StringBuilder sb = new StringBuilder("slow_result(");
      boolean first = true;
      if (!first) {
        sb.append(", ");
      }
      sb.append("success:");
      if (this.success == null) {
        sb.append("null");
      } else {
        sb.append(this.success);
      }
      first = false;
      sb.append(")");
      return sb.toString();
    }

    public void validate() throws TException {
    }

    @Override
    public void read(ThriftReader in) throws TException {
      int outer = in.beginStruct();
      int field = in.nextField();
      while (field != ThriftReader.STOP) {
        switch (field) {
          case 0 << 8 | TType.STRING: { // success
            this.success = in.readString();
            break;
          }
          default:
            in.skip(field);
        }
        field = in.nextField();
      }
      in.endStruct(outer);
    }

    @Override
    public void write(ThriftWriter out) throws TException {
      int outer = out.beginStruct();
      if (this.success != null) {
        out.writeString(0, this.success);
      }
      out.endStruct(outer);
    }

    @Override
    public void read(TProtocol iprot) throws TException {
      scheme(iprot).read(iprot, this);
    }

    @Override
    public void write(TProtocol oprot) throws TException {
      scheme(oprot).write(oprot, this);
    }

    private static <S extends IScheme> S scheme(TProtocol proto) {
      return (StandardScheme.class.equals(proto.getScheme())
              ? STANDARD_SCHEME_FACTORY
              : TUPLE_SCHEME_FACTORY)
          .getScheme();
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
      try {
        write(new TCompactProtocol(new TIOStreamTransport(out)));
      } catch (TException te) {
        throw new IOException(te);
      }
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      try {
        read(new TCompactProtocol(new TIOStreamTransport(in)));
      } catch (TException te) {
        throw new IOException(te);
      }
    }

    private static class slow_resultStandardSchemeFactory implements SchemeFactory {
      @Override
      public slow_resultStandardScheme getScheme() {
        return new slow_resultStandardScheme();
      }
    }

    private static class slow_resultStandardScheme extends StandardScheme<slow_result> {
      @Override
      public void read(TProtocol iprot, slow_result struct) throws TException {
        iprot.incrementRecursionDepth();
        try {
          TField schemeField;
          iprot.readStructBegin();
          while (true) {
            schemeField = iprot.readFieldBegin();
            if (schemeField.type == TType.STOP) {
              break;
            }
            switch (schemeField.id) {
              case 0: // SUCCESS
                if (schemeField.type == TType.STRING) {
                  struct.success = iprot.readString();
                  struct.setSuccessIsSet(true);
                } else {
                  TProtocolUtil.skip(iprot, schemeField.type);
                }
                break;
              default:
                TProtocolUtil.skip(iprot, schemeField.type);
            }
            iprot.readFieldEnd();
          }
          iprot.readStructEnd();
          struct.validate();
        } finally {
          iprot.decrementRecursionDepth();
        }
      }

      @Override
      public void write(TProtocol oprot, slow_result struct) throws TException {
        struct.validate();
        oprot.writeStructBegin(STRUCT_DESC);
        if (struct.success != null) {
          oprot.writeFieldBegin(SUCCESS_FIELD_DESC);
          oprot.writeString(struct.success);
          oprot.writeFieldEnd();
        }
        oprot.writeFieldStop();
        oprot.writeStructEnd();
      }
    }

    private static class slow_resultTupleSchemeFactory implements SchemeFactory {
      @Override
      public slow_resultTupleScheme getScheme() {
        return new slow_resultTupleScheme();
      }
    }

    private static class slow_resultTupleScheme extends TupleScheme<slow_result> {
      @Override
      public void write(TProtocol prot, slow_result struct) throws TException {
        TTupleProtocol oprot = (TTupleProtocol) prot;
        BitSet optionals = new BitSet();
        if (struct.isSetSuccess()) {
          optionals.set(0);
        }
        oprot.writeBitSet(optionals, 1);
        if (struct.isSetSuccess()) {
          oprot.writeString(struct.success);
        }
      }

      @Override
      public void read(TProtocol prot, slow_result struct) throws TException {
        prot.incrementRecursionDepth();
        try {
          TTupleProtocol iprot = (TTupleProtocol) prot;
          BitSet incoming = iprot.readBitSet(1);
          if (incoming.get(0)) {
            struct.success = iprot.readString();
            struct.setSuccessIsSet(true);
          }
        } finally {
          prot.decrementRecursionDepth();
        }
      }
    }
  }

  @SuppressWarnings({"cast", "dep-ann", "deprecation", "rawtypes", "serial", "this-escape", "unchecked", "unused"})
  public static class fail_args implements TBase<fail_args, fail_args._Fields>, ThriftStruct, Serializable, Cloneable, Comparable<fail_args> {
    private static final long serialVersionUID = -4618330863002143558L;

    private static final TStruct STRUCT_DESC = new TStruct("fail_args");
    private static final TField HOW_FIELD_DESC = new TField("how", TType.STRING, (short) 1);

    private static final SchemeFactory STANDARD_SCHEME_FACTORY = new fail_argsStandardSchemeFactory();
    private static final SchemeFactory TUPLE_SCHEME_FACTORY = new fail_argsTupleSchemeFactory();

    public @Nullable String how;

    /** The fields, to be found by id or by name. */
    public enum _Fields implements TFieldIdEnum {
      HOW((short) 1, "how"),
      ;

      private static final Map<String, _Fields> byName = new HashMap<String, _Fields>();

      static {
        for (_Fields field : EnumSet.allOf(_Fields.class)) {
          byName.put(field.getFieldName(), field);
        }
      }

      /** The field with this id, or null when there is none. */
      @Nullable
      public static _Fields findByThriftId(int fieldId) {
        switch (fieldId) {
          case 1:
            return HOW;
          default:
            return null;
        }
      }

      /**
       * The field with this id.
       *
       * @throws IllegalArgumentException when there is none
       */
      public static _Fields findByThriftIdOrThrow(int fieldId) {
        _Fields fields = findByThriftId(fieldId);
        if (fields == null) {
          throw new IllegalArgumentException("Field " + fieldId + " doesn't exist!");
        }
        return fields;
      }

      /** The field with this name, or null when there is none. */
      @Nullable
      public static _Fields findByName(String name) {
        return byName.get(name);
      }

      private final short _thriftId;
      private final String _fieldName;

      _Fields(short thriftId, String fieldName) {
        _thriftId = thriftId;
        _fieldName = fieldName;
      }

      @Override
      public short getThriftFieldId() {
        return _thriftId;
      }

      @Override
      public String getFieldName() {
        return _fieldName;
      }
    }

    public static final Map<_Fields, FieldMetaData> metaDataMap;

    static {
      Map<_Fields, FieldMetaData> tmpMap = new EnumMap<_Fields, FieldMetaData>(_Fields.class);
      tmpMap.put(
          _Fields.HOW,
          new FieldMetaData(
              "how",
              TFieldRequirementType.DEFAULT,
              new FieldValueMetaData(TType.STRING)));
      metaDataMap = Collections.unmodifiableMap(tmpMap);
      FieldMetaData.addStructMetaDataMap(fail_args.class, metaDataMap);
    }

    public fail_args() {
    }

    public fail_args(String how) {
      this();
      this.how = how;
    }

    /** Copies deeply. */
    public fail_args(fail_args other) {
      if (other.isSetHow()) {
        this.how = other.how;
      }
    }

    @Override
    public fail_args deepCopy() {
      return new fail_args(this);
    }

    @Override
    public void clear() {
      this.how = null;
    }

    @Nullable
    public String getHow() {
      return this.how;
    }

    public fail_args setHow(@Nullable String how) {
      this.how = how;
      return this;
    }

    public void unsetHow() {
      this.how = null;
    }

    /** Whether the field has been assigned a value. */
    public boolean isSetHow() {
      return this.how != null;
    }

    public void setHowIsSet(boolean value) {
      if (!value) {
        this.how = null;
      }
    }

    @Override
    public void setFieldValue(_Fields field, @Nullable Object value) {
      switch (field) {
        case HOW:
          if (value == null) {
            unsetHow();
          } else {
            setHow((String) value);
          }
          break;
      }
    }

    @Nullable
    @Override
    public Object getFieldValue(_Fields field) {
      switch (field) {
        case HOW:
          return getHow();
      }
      throw new IllegalStateException();
    }

    /** Whether the field has been assigned a value. */
    @Override
    public boolean isSet(_Fields field) {
      if (field == null) {
        throw new IllegalArgumentException();
      }
      switch (field) {
        case HOW:
          return isSetHow();
      }
      throw new IllegalStateException();
    }

    @Nullable
    @Override
    public _Fields fieldForId(int fieldId) {
      return _Fields.findByThriftId(fieldId);
    }

    @Override
    public boolean equals(Object that) {
      if (that instanceof fail_args) {
        return this.equals((fail_args) that);
      }
      return false;
    }

    public boolean equals(fail_args that) {
      if (that == null) {
        return false;
      }
      if (this == that) {
        return true;
      }
      if (this.isSetHow() || that.isSetHow()) {
        if (!(this.isSetHow() && that.isSetHow())) {
          return false;
        }
        if (!this.how.equals(that.how)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public int hashCode() {
      int hashCode = 1;
      hashCode = hashCode * 8191 + (isSetHow() ? 131071 : 524287);
      if (isSetHow()) {
        hashCode = hashCode * 8191 + this.how.hashCode();
      }
      return hashCode;
    }

    @Override
    public int compareTo(fail_args other) {
      if (!getClass().equals(other.getClass())) {
        return getClass().getName().compareTo(other.getClass().getName());
      }
      int lastComparison = 0;
      lastComparison = Boolean.compare(isSetHow(), other.isSetHow());
      if (lastComparison != 0) {
        return lastComparison;
      }
      if (isSetHow()) {
        lastComparison = TBaseHelper.compareTo(this.how, other.how);
        if (lastComparison != 0) {
          return lastComparison;
        }
      }
      return 0;
    }

    @Override
    public String toString() {
      StringBuilder sb = new StringBuilder("fail_args(");
      boolean first = true;
      if (!first) {
        sb.append(", ");
      }
      sb.append("how:");
      if (this.how == null) {
        sb.append("null");
      } else {
        sb.append(this.how);
      }
      first = false;
      sb.append(")");
      return sb.toString();
    }

    public void validate() throws TException {
    }

    @Override
    public void read(ThriftReader in) throws TException {
      int outer = in.beginStruct();
      int field = in.nextField();
      while (field != ThriftReader.STOP) {
        switch (field) {
          case 1 << 8 | TType.STRING: { // how
            this.how = in.readString();
            break;
          }
          default:
            in.skip(field);
        }
        field = in.nextField();
      }
      in.endStruct(outer);
    }

    @Override
    public void write(ThriftWriter out) throws TException {
      int outer = out.beginStruct();
      if (this.how != null) {
        out.writeString(1, this.how);
      }
      out.endStruct(outer);
    }

    @Override
    public void read(TProtocol iprot) throws TException {
      scheme(iprot).read(iprot, this);
    }

    @Override
    public void write(TProtocol oprot) throws TException {
      scheme(oprot).write(oprot, this);
    }

    private static <S extends IScheme> S scheme(TProtocol proto) {
      return (StandardScheme.class.equals(proto.getScheme())
              ? STANDARD_SCHEME_FACTORY
              : TUPLE_SCHEME_FACTORY)
          .getScheme();
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
      try {
        write(new TCompactProtocol(new TIOStreamTransport(out)));
      } catch (TException te) {
        throw new IOException(te);
      }
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      try {
        read(new TCompactProtocol(new TIOStreamTransport(in)));
      } catch (TException te) {
        throw new IOException(te);
      }
    }

    private static class fail_argsStandardSchemeFactory implements SchemeFactory {
      @Override
      public fail_argsStandardScheme getScheme() {
        return new fail_argsStandardScheme();
      }
    }

    private static class fail_argsStandardScheme extends StandardScheme<fail_args> {
      @Override
      public void read(TProtocol iprot, fail_args struct) throws TException {
        iprot.incrementRecursionDepth();
        try {
          TField schemeField;
          iprot.readStructBegin();
          while (true) {
            schemeField = iprot.readFieldBegin();
            if (schemeField.type == TType.STOP) {
              break;
            }
            switch (schemeField.id) {
              case 1: // HOW
                if (schemeField.type == TType.STRING) {
                  struct.how = iprot.readString();
                  struct.setHowIsSet(true);
                } else {
                  TProtocolUtil.skip(iprot, schemeField.type);
                }
                break;
              default:
                TProtocolUtil.skip(iprot, schemeField.type);
            }
            iprot.readFieldEnd();
          }
          iprot.readStructEnd();
          struct.validate();
        } finally {
          iprot.decrementRecursionDepth();
        }
      }

      @Override
      public void write(TProtocol oprot, fail_args struct) throws TException {
        struct.validate();
        oprot.writeStructBegin(STRUCT_DESC);
        if (struct.how != null) {
          oprot.writeFieldBegin(HOW_FIELD_DESC);
          oprot.writeString(struct.how);
          oprot.writeFieldEnd();
        }
        oprot.writeFieldStop();
        oprot.writeStructEnd();
      }
    }

    private static class fail_argsTupleSchemeFactory implements SchemeFactory {
      @Override
      public fail_argsTupleScheme getScheme() {
        return new fail_argsTupleScheme();
      }
    }

    private static class fail_argsTupleScheme extends TupleScheme<fail_args> {
      @Override
      public void write(TProtocol prot, fail_args struct) throws TException {
        TTupleProtocol oprot = (TTupleProtocol) prot;
        BitSet optionals = new BitSet();
        if (struct.isSetHow()) {
          optionals.set(0);
        }
        oprot.writeBitSet(optionals, 1);
        if (struct.isSetHow()) {
          oprot.writeString(struct.how);
        }
      }

      @Override
      public void read(TProtocol prot, fail_args struct) throws TException {
        prot.incrementRecursionDepth();
        try {
          TTupleProtocol iprot = (TTupleProtocol) prot;
          BitSet incoming = iprot.readBitSet(1);
          if (incoming.get(0)) {
            struct.how = iprot.readString();
            struct.setHowIsSet(true);
          }
        } finally {
          prot.decrementRecursionDepth();
        }
      }
    }
  }

  @SuppressWarnings({"cast", "dep-ann", "deprecation", "rawtypes", "serial", "this-escape", "unchecked", "unused"})
  public static class fail_result implements TBase<fail_result, fail_result._Fields>, ThriftStruct, Serializable, Cloneable, Comparable<fail_result> {
    private static final long serialVersionUID = -4040800897047626523L;

    private static final TStruct STRUCT_DESC = new TStruct("fail_result");
    private static final TField SUCCESS_FIELD_DESC = new TField("success", TType.STRING, (short) 0);
    private static final TField REFUSAL_FIELD_DESC = new TField("refusal", TType.STRUCT, (short) 1);

    private static final SchemeFactory STANDARD_SCHEME_FACTORY = new fail_resultStandardSchemeFactory();
    private static final SchemeFactory TUPLE_SCHEME_FACTORY = new fail_resultTupleSchemeFactory();

    public @Nullable String success;
    public @Nullable Refusal refusal;

    /** The fields, to be found by id or by name. */
    public enum _Fields implements TFieldIdEnum {
      SUCCESS((short) 0, "success"),
      REFUSAL((short) 1, "refusal"),
      ;

      private static final Map<String, _Fields> byName = new HashMap<String, _Fields>();

      static {
        for (_Fields field : EnumSet.allOf(_Fields.class)) {
          byName.put(field.getFieldName(), field);
        }
      }

      /** The field with this id, or null when there is none. */
      @Nullable
      public static _Fields findByThriftId(int fieldId) {
        switch (fieldId) {
          case 0:
            return SUCCESS;
          case 1:
            return REFUSAL;
          default:
            return null;
        }
      }

      /**
       * The field with this id.
       *
       * @throws IllegalArgumentException when there is none
       */
      public static _Fields findByThriftIdOrThrow(int fieldId) {
        _Fields fields = findByThriftId(fieldId);
        if (fields == null) {
          throw new IllegalArgumentException("Field " + fieldId + " doesn't exist!");
        }
        return fields;
      }

      /** The field with this name, or null when there is none. */
      @Nullable
      public static _Fields findByName(String name) {
        return byName.get(name);
      }

      private final short _thriftId;
      private final String _fieldName;

      _Fields(short thriftId, String fieldName) {
        _thriftId = thriftId;
        _fieldName = fieldName;
      }

      @Override
      public short getThriftFieldId() {
        return _thriftId;
      }

      @Override
      public String getFieldName() {
        return _fieldName;
      }
    }

    public static final Map<_Fields, FieldMetaData> metaDataMap;

    static {
      Map<_Fields, FieldMetaData> tmpMap = new EnumMap<_Fields, FieldMetaData>(_Fields.class);
      tmpMap.put(
          _Fields.SUCCESS,
          new FieldMetaData(
              "success",
              TFieldRequirementType.DEFAULT,
              new FieldValueMetaData(TType.STRING)));
      tmpMap.put(
          _Fields.REFUSAL,
          new FieldMetaData(
              "refusal",
              TFieldRequirementType.DEFAULT,
              new StructMetaData(TType.STRUCT, Refusal.class)));
      metaDataMap = Collections.unmodifiableMap(tmpMap);
      FieldMetaData.addStructMetaDataMap(fail_result.class, metaDataMap);
    }

    public fail_result() {
    }

    public fail_result(String success, Refusal refusal) {
      this();
      this.success = success;
      this.refusal = refusal;
    }

    /** Copies deeply. */
    public fail_result(fail_result other) {
      if (other.isSetSuccess()) {
        this.success = other.success;
      }
      if (other.isSetRefusal()) {
        this.refusal = new Refusal(other.refusal);
      }
    }

    @Override
    public fail_result deepCopy() {
      return new fail_result(this);
    }

    @Override
    public void clear() {
      this.success = null;
      this.refusal = null;
    }

    @Nullable
    public String getSuccess() {
      return this.success;
    }

    public fail_result setSuccess(@Nullable String success) {
      this.success = success;
      return this;
    }

    public void unsetSuccess() {
      this.success = null;
    }

    /** Whether the field has been assigned a value. */
    public boolean isSetSuccess() {
      return this.success != null;
    }

    public void setSuccessIsSet(boolean value) {
      if (!value) {
        this.success = null;
      }
    }

    @Nullable
    public Refusal getRefusal() {
      return this.refusal;
    }

    public fail_result setRefusal(@Nullable Refusal refusal) {
      this.refusal = refusal;
      return this;
    }

    public void unsetRefusal() {
      this.refusal = null;
    }

    /** Whether the field has been assigned a value. */
    public boolean isSetRefusal() {
      return this.refusal != null;
    }

    public void setRefusalIsSet(boolean value) {
      if (!value) {
        this.refusal = null;
      }
    }

    @Override
    public void setFieldValue(_Fields field, @Nullable Object value) {
      switch (field) {
        case SUCCESS:
          if (value == null) {
            unsetSuccess();
          } else {
            setSuccess((String) value);
          }
          break;
        case REFUSAL:
          if (value == null) {
            unsetRefusal();
          } else {
            setRefusal((Refusal) value);
          }
          break;
      }
    }

    @Nullable
    @Override
    public Object getFieldValue(_Fields field) {
      switch (field) {
        case SUCCESS:
          return getSuccess();
        case REFUSAL:
          return getRefusal();
      }
      throw new IllegalStateException();
    }

    /** Whether the field has been assigned a value. */
    @Override
    public boolean isSet(_Fields field) {
      if (field == null) {
        throw new IllegalArgumentException();
      }
      switch (field) {
        case SUCCESS:
          return isSetSuccess();
        case REFUSAL:
          return isSetRefusal();
      }
      throw new IllegalStateException();
    }

    @Nullable
    @Override
    public _Fields fieldForId(int fieldId) {
      return _Fields.findByThriftId(fieldId);
    }

    @Override
    public boolean equals(Object that) {
      if (that instanceof fail_result) {
        return this.equals((fail_result) that);
      }
      return false;
    }

    public boolean equals(fail_result that) {
      if (that == null) {
        return false;
      }
      if (this == that) {
        return true;
      }
      if (this.isSetSuccess() || that.isSetSuccess()) {
        if (!(this.isSetSuccess() && that.isSetSuccess())) {
          return false;
        }
        if (!this.success.equals(that.success)) {
          return false;
        }
      }
      if (this.isSetRefusal() || that.isSetRefusal()) {
        if (!(this.isSetRefusal() && that.isSetRefusal())) {
          return false;
        }
        if (!this.refusal.equals(that.refusal)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public int hashCode() {
      int hashCode = 1;
      hashCode = hashCode * 8191 + (isSetSuccess() ? 131071 : 524287);
      if (isSetSuccess()) {
        hashCode = hashCode * 8191 + this.success.hashCode();
      }
      hashCode = hashCode * 8191 + (isSetRefusal() ? 131071 : 524287);
      if (isSetRefusal()) {
        hashCode = hashCode * 8191 + this.refusal.hashCode();
      }
      return hashCode;
    }

    @Override
    public int compareTo(fail_result other) {
      if (!getClass().equals(other.getClass())) {
        return getClass().getName().compareTo(other.getClass().getName());
      }
      int lastComparison = 0;
      lastComparison = Boolean.compare(isSetSuccess(), other.isSetSuccess());
      if (lastComparison != 0) {
        return lastComparison;
      }
      if (isSetSuccess()) {
        lastComparison = TBaseHelper.compareTo(this.success, other.success);
        if (lastComparison != 0) {
          return lastComparison;
        }
      }
      lastComparison = Boolean.compare(isSetRefusal(), other.isSetRefusal());
      if (lastComparison != 0) {
        return lastComparison;
      }
      if (isSetRefusal()) {
        lastComparison = TBaseHelper.compareTo(this.refusal, other.refusal);
        if (lastComparison != 0) {
          return lastComparison;
        }
      }
      return 0;
    }

    @Override
    public String toString() {
      StringBuilder sb = new StringBuilder("fail_result(");
      boolean first = true;
      if (!first) {
        sb.append(", ");
      }
      sb.append("success:");
      if (this.success == null) {
        sb.append("null");
      } else {
        sb.append(this.success);
      }
      first = false;
      if (!first) {
        sb.append(", ");
      }
      sb.append("refusal:");
      if (this.refusal == null) {
        sb.append("null");
      } else {
        sb.append(this.refusal);
      }
      first = false;
      sb.append(")");
      return sb.toString();
    }

    public void validate() throws TException {
    }

    @Override
    public void read(ThriftReader in) throws TException {
      int outer = in.beginStruct();
      int field = in.nextField();
      while (field != ThriftReader.STOP) {
        switch (field) {
          case 0 << 8 | TType.STRING: { // success
            this.success = in.readString();
            break;
          }
          case 1 << 8 | TType.STRUCT: { // refusal
            this.refusal = in.readStruct(new Refusal());
            break;
          }
          default:
            in.skip(field);
        }
        field = in.nextField();
      }
      in.endStruct(outer);
    }

    @Override
    public void write(ThriftWriter out) throws TException {
      int outer = out.beginStruct();
      if (this.success != null) {
        out.writeString(0, this.success);
      }
      if (this.refusal != null) {
        out.writeStruct(1, this.refusal);
      }
      out.endStruct(outer);
    }

    @Override
    public void read(TProtocol iprot) throws TException {
      scheme(iprot).read(iprot, this);
    }

    @Override
    public void write(TProtocol oprot) throws TException {
      scheme(oprot).write(oprot, this);
    }

    private static <S extends IScheme> S scheme(TProtocol proto) {
      return (StandardScheme.class.equals(proto.getScheme())
              ? STANDARD_SCHEME_FACTORY
              : TUPLE_SCHEME_FACTORY)
          .getScheme();
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
      try {
        write(new TCompactProtocol(new TIOStreamTransport(out)));
      } catch (TException te) {
        throw new IOException(te);
      }
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      try {
        read(new TCompactProtocol(new TIOStreamTransport(in)));
      } catch (TException te) {
        throw new IOException(te);
      }
    }

    private static class fail_resultStandardSchemeFactory implements SchemeFactory {
      @Override
      public fail_resultStandardScheme getScheme() {
        return new fail_resultStandardScheme();
      }
    }

    private static class fail_resultStandardScheme extends StandardScheme<fail_result> {
      @Override
      public void read(TProtocol iprot, fail_result struct) throws TException {
        iprot.incrementRecursionDepth();
        try {
          TField schemeField;
          iprot.readStructBegin();
          while (true) {
            schemeField = iprot.readFieldBegin();
            if (schemeField.type == TType.STOP) {
              break;
            }
            switch (schemeField.id) {
              case 0: // SUCCESS
                if (schemeField.type == TType.STRING) {
                  struct.success = iprot.readString();
                  struct.setSuccessIsSet(true);
                } else {
                  TProtocolUtil.skip(iprot, schemeField.type);
                }
                break;
              case 1: // REFUSAL
                if (schemeField.type == TType.STRUCT) {
                  struct.refusal = new Refusal();
                  struct.refusal.read(iprot);
                  struct.setRefusalIsSet(true);
                } else {
                  TProtocolUtil.skip(iprot, schemeField.type);
                }
                break;
              default:
                TProtocolUtil.skip(iprot, schemeField.type);
            }
            iprot.readFieldEnd();
          }
          iprot.readStructEnd();
          struct.validate();
        } finally {
          iprot.decrementRecursionDepth();
        }
      }

      @Override
      public void write(TProtocol oprot, fail_result struct) throws TException {
        struct.validate();
        oprot.writeStructBegin(STRUCT_DESC);
        if (struct.success != null) {
          oprot.writeFieldBegin(SUCCESS_FIELD_DESC);
          oprot.writeString(struct.success);
          oprot.writeFieldEnd();
        }
        if (struct.refusal != null) {
          oprot.writeFieldBegin(REFUSAL_FIELD_DESC);
          struct.refusal.write(oprot);
          oprot.writeFieldEnd();
        }
        oprot.writeFieldStop();
        oprot.writeStructEnd();
      }
    }

    private static class fail_resultTupleSchemeFactory implements SchemeFactory {
      @Override
      public fail_resultTupleScheme getScheme() {
        return new fail_resultTupleScheme();
      }
    }

    private static class fail_resultTupleScheme extends TupleScheme<fail_result> {
      @Override
      public void write(TProtocol prot, fail_result struct) throws TException {
        TTupleProtocol oprot = (TTupleProtocol) prot;
        BitSet optionals = new BitSet();
        if (struct.isSetSuccess()) {
          optionals.set(0);
        }
        if (struct.isSetRefusal()) {
          optionals.set(1);
        }
        oprot.writeBitSet(optionals, 2);
        if (struct.isSetSuccess()) {
          oprot.writeString(struct.success);
        }
        if (struct.isSetRefusal()) {
          struct.refusal.write(oprot);
        }
      }

      @Override
      public void read(TProtocol prot, fail_result struct) throws TException {
        prot.incrementRecursionDepth();
        try {
          TTupleProtocol iprot = (TTupleProtocol) prot;
          BitSet incoming = iprot.readBitSet(2);
          if (incoming.get(0)) {
            struct.success = iprot.readString();
            struct.setSuccessIsSet(true);
          }
          if (incoming.get(1)) {
            struct.refusal = new Refusal();
            struct.refusal.read(iprot);
            struct.setRefusalIsSet(true);
          }
        } finally {
          prot.decrementRecursionDepth();
        }
      }
    }
  }
}
