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
import org.apache.thrift.ProcessFunction;
import org.apache.thrift.TApplicationException;
import org.apache.thrift.TBase;
import org.apache.thrift.TBaseAsyncProcessor;
import org.apache.thrift.TBaseHelper;
import org.apache.thrift.TBaseProcessor;
import org.apache.thrift.TException;
import org.apache.thrift.TFieldIdEnum;
import org.apache.thrift.TFieldRequirementType;
import org.apache.thrift.TProcessor;
import org.apache.thrift.TSerializable;
import org.apache.thrift.TServiceClient;
import org.apache.thrift.TServiceClientFactory;
import org.apache.thrift.annotation.Nullable;
import org.apache.thrift.async.AsyncMethodCallback;
import org.apache.thrift.async.TAsyncClient;
import org.apache.thrift.async.TAsyncClientFactory;
import org.apache.thrift.async.TAsyncClientManager;
import org.apache.thrift.async.TAsyncMethodCall;
import org.apache.thrift.meta_data.FieldMetaData;
import org.apache.thrift.meta_data.FieldValueMetaData;
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
public class Base {
  public interface Iface {
    public String ping() throws TException;
  }

  public interface AsyncIface {
    public void ping(AsyncMethodCallback<String> resultHandler) throws TException;
  }

  public interface FutureIface {
    public CompletableFuture<String> ping() throws TException;
  }

  public static class Client extends TServiceClient implements Iface {
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
    public String ping() throws TException {
      send_ping();
      return recv_ping();
    }

    public void send_ping() throws TException {
      ping_args args = new ping_args();
      sendBase("ping", args);
    }

    public String recv_ping() throws TException {
      ping_result result = new ping_result();
      receiveBase(result, "ping");
      if (result.isSetSuccess()) {
        return result.success;
      }
      throw new TApplicationException(
          TApplicationException.MISSING_RESULT, "ping failed: unknown result");
    }
  }

  public static class AsyncClient extends TAsyncClient implements AsyncIface {
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
    public void ping(AsyncMethodCallback<String> resultHandler) throws TException {
      checkReady();
      this.___currentMethod =
          new ping_call(resultHandler, this, this.___protocolFactory, this.___transport);
      this.___manager.call(this.___currentMethod);
    }

    public static class ping_call extends TAsyncMethodCall<String> {
      public ping_call(
          AsyncMethodCallback<String> resultHandler,
          TAsyncClient client,
          TProtocolFactory protocolFactory,
          TNonblockingTransport transport)
          throws TException {
        super(client, protocolFactory, transport, resultHandler, false);
      }

      @Override
      public void write_args(TProtocol prot) throws TException {
        prot.writeMessageBegin(new TMessage("ping", TMessageType.CALL, 0));
        ping_args args = new ping_args();
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
        return new Client(prot).recv_ping();
      }
    }
  }

  public static class Processor<I extends Iface> extends TBaseProcessor<I> implements TProcessor {
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
      processMap.put("ping", new ping<I>());
      return processMap;
    }

    public static class ping<I extends Iface> extends ProcessFunction<I, ping_args, ping_result> {
      public ping() {
        super("ping");
      }

      @Override
      public ping_args getEmptyArgsInstance() {
        return new ping_args();
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
      public ping_result getEmptyResultInstance() {
        return new ping_result();
      }

      @Override
      public ping_result getResult(I iface, ping_args args) throws TException {
        ping_result result = getEmptyResultInstance();
        result.success = iface.ping();
        return result;
      }
    }
  }

  public static class AsyncProcessor<I extends AsyncIface> extends TBaseAsyncProcessor<I> {
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
      processMap.put("ping", new ping<I>());
      return processMap;
    }

    public static class ping<I extends AsyncIface> extends AsyncProcessFunction<I, ping_args, String, ping_result> {
      public ping() {
        super("ping");
      }

      @Override
      public ping_args getEmptyArgsInstance() {
        return new ping_args();
      }

      @Override
      public ping_result getEmptyResultInstance() {
        return new ping_result();
      }

      @Override
      public boolean isOneway() {
        return false;
      }

      @Override
      public void start(I iface, ping_args args, AsyncMethodCallback<String> resultHandler)
          throws TException {
        iface.ping(resultHandler);
      }

      @Override
      public AsyncMethodCallback<String> getResultHandler(
          final AbstractNonblockingServer.AsyncFrameBuffer fb, final int seqid) {
        final AsyncProcessFunction fcall = this;
        return new AsyncMethodCallback<String>() {
          @Override
          public void onComplete(String o) {
            ping_result result = new ping_result();
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
            ping_result result = new ping_result();
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
  }

  /** Kite's method table and stubs of this service: calls without reflection. */
  public static class Kite extends ThriftService {
    public static final Kite SERVICE = new Kite();

    private Kite() {
      super("Base", null, ping.METHOD);
    }

    @Override
    public <T> T stub(Class<T> type, StubCaller caller) {
      if (type == AsyncIface.class) {
        return type.cast(new AsyncStub(caller));
      }
      return type.cast(type == FutureIface.class ? new FutureStub(caller) : new Stub(caller));
    }

    /** A client whose methods wait. */
    public static class Stub implements Iface {
      protected final StubCaller caller;

      protected Stub(StubCaller caller) {
        this.caller = caller;
      }

      @Override
      public String ping() throws TException {
        return (String) this.caller.call(ping.METHOD, new ping_args());
      }
    }

    /** A client whose methods call back. */
    public static class AsyncStub implements AsyncIface {
      protected final StubCaller caller;

      protected AsyncStub(StubCaller caller) {
        this.caller = caller;
      }

      @Override
      public void ping(AsyncMethodCallback<String> resultHandler) {
        this.caller.callAsync(ping.METHOD, new ping_args(), resultHandler);
      }
    }

    /** A client whose methods return futures. */
    public static class FutureStub implements FutureIface {
      protected final StubCaller caller;

      protected FutureStub(StubCaller caller) {
        this.caller = caller;
      }

      @Override
      public CompletableFuture<String> ping() {
        return this.caller.callFuture(ping.METHOD, new ping_args());
      }
    }

    static final class ping extends ThriftMethod {
      static final ping METHOD = new ping();

      private ping() {
        super("Base", "ping", false);
      }

      @Override
      public TBase<?, ?> newArguments() {
        return new ping_args();
      }

      @Override
      public TBase<?, ?> newResult() {
        return new ping_result();
      }

      @Nullable
      @Override
      public Object invoke(Object handler, TBase<?, ?> arguments) throws TException {
        ping_args args = (ping_args) arguments;
        if (handler instanceof FutureIface) {
          return ((FutureIface) handler).ping();
        }
        if (handler instanceof AsyncIface) {
          CallbackFuture<String> callback = new CallbackFuture<String>();
          ((AsyncIface) handler).ping(callback);
          return callback;
        }
        return ((Iface) handler).ping();
      }
    }
  }

  @SuppressWarnings({"cast", "dep-ann", "deprecation", "rawtypes", "serial", "this-escape", "unchecked", "unused"})
  public static class ping_args implements TBase<ping_args, ping_args._Fields>, ThriftStruct, Serializable, Cloneable, Comparable<ping_args> {
    private static final long serialVersionUID = 5926420103942414726L;

    private static final TStruct STRUCT_DESC = new TStruct("ping_args");

    private static final SchemeFactory STANDARD_SCHEME_FACTORY = new ping_argsStandardSchemeFactory();
    private static final SchemeFactory TUPLE_SCHEME_FACTORY = new ping_argsTupleSchemeFactory();

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
      FieldMetaData.addStructMetaDataMap(ping_args.class, metaDataMap);
    }

    public ping_args() {
    }

    /** Copies deeply. */
    public ping_args(ping_args other) {
    }

    @Override
    public ping_args deepCopy() {
      return new ping_args(this);
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
      if (that instanceof ping_args) {
        return this.equals((ping_args) that);
      }
      return false;
    }

    public boolean equals(ping_args that) {
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
    public int compareTo(ping_args other) {
      if (!getClass().equals(other.getClass())) {
        return getClass().getName().compareTo(other.getClass().getName());
      }
      int lastComparison = 0;
      return 0;
    }

    @Override
    public String toString() {
      StringBuilder sb = new StringBuilder("ping_args(");
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

    private static class ping_argsStandardSchemeFactory implements SchemeFactory {
      @Override
      public ping_argsStandardScheme getScheme() {
        return new ping_argsStandardScheme();
      }
    }

    private static class ping_argsStandardScheme extends StandardScheme<ping_args> {
      @Override
      public void read(TProtocol iprot, ping_args struct) throws TException {
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
      public void write(TProtocol oprot, ping_args struct) throws TException {
        struct.validate();
        oprot.writeStructBegin(STRUCT_DESC);
        oprot.writeFieldStop();
        oprot.writeStructEnd();
      }
    }

    private static class ping_argsTupleSchemeFactory implements SchemeFactory {
      @Override
      public ping_argsTupleScheme getScheme() {
        return new ping_argsTupleScheme();
      }
    }

    private static class ping_argsTupleScheme extends TupleScheme<ping_args> {
      @Override
      public void write(TProtocol prot, ping_args struct) throws TException {
        TTupleProtocol oprot = (TTupleProtocol) prot;
      }

      @Override
      public void read(TProtocol prot, ping_args struct) throws TException {
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
  public static class ping_result implements TBase<ping_result, ping_result._Fields>, ThriftStruct, Serializable, Cloneable, Comparable<ping_result> {
    private static final long serialVersionUID = -6690764241873175690L;

    private static final TStruct STRUCT_DESC = new TStruct("ping_result");
    private static final TField SUCCESS_FIELD_DESC = new TField("success", TType.STRING, (short) 0);

    private static final SchemeFactory STANDARD_SCHEME_FACTORY = new ping_resultStandardSchemeFactory();
    private static final SchemeFactory TUPLE_SCHEME_FACTORY = new ping_resultTupleSchemeFactory();

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
      FieldMetaData.addStructMetaDataMap(ping_result.class, metaDataMap);
    }

    public ping_result() {
    }

    public ping_result(String success) {
      this();
      this.success = success;
    }

    /** Copies deeply. */
    public ping_result(ping_result other) {
      if (other.isSetSuccess()) {
        this.success = other.success;
      }
    }

    @Override
    public ping_result deepCopy() {
      return new ping_result(this);
    }

    @Override
    public void clear() {
      this.success = null;
    }

    @Nullable
    public String getSuccess() {
      return this.success;
    }

    public ping_result setSuccess(@Nullable String success) {
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
      if (that instanceof ping_result) {
        return this.equals((ping_result) that);
      }
      return false;
    }

    public boolean equals(ping_result that) {
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
    public int compareTo(ping_result other) {
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
      StringBuilder sb = new StringBuilder("ping_result(");
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

    private static class ping_resultStandardSchemeFactory implements SchemeFactory {
      @Override
      public ping_resultStandardScheme getScheme() {
        return new ping_resultStandardScheme();
      }
    }

    private static class ping_resultStandardScheme extends StandardScheme<ping_result> {
      @Override
      public void read(TProtocol iprot, ping_result struct) throws TException {
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
      public void write(TProtocol oprot, ping_result struct) throws TException {
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

    private static class ping_resultTupleSchemeFactory implements SchemeFactory {
      @Override
      public ping_resultTupleScheme getScheme() {
        return new ping_resultTupleScheme();
      }
    }

    private static class ping_resultTupleScheme extends TupleScheme<ping_result> {
      @Override
      public void write(TProtocol prot, ping_result struct) throws TException {
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
      public void read(TProtocol prot, ping_result struct) throws TException {
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
}
