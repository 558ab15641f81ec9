package exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exercise.names.Clash;
import exercise.names.Exception;
import exercise.names.Override;
import exercise.names.String;
import exercise.names.Words;
import io.kite.schema.StubCaller;
import io.kite.schema.ThriftMethod;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.thrift.TBase;
import org.apache.thrift.async.AsyncMethodCallback;
import org.apache.thrift.TDeserializer;
import org.apache.thrift.TException;
import org.apache.thrift.TSerializer;

public final class Names {
  private Names() {}

  private static <T extends TBase<?, ?>> T roundTrip(T from, T into) throws TException {
    new TDeserializer().deserialize(into, new TSerializer().serialize(from));
    return into;
  }

  public static void aFieldMayBeCalledAnything() throws TException {
    Clash clash =
        new Clash().setOrg("o").setJava(1).setIo(true).setValue("v").setList(List.of("l"));
    clash.setWords(Words.$class).setInclude(5).setOther(new Clash().setIsSet(true));
    clash.setFieldValue(Clash._Fields.CLASS, "c");
    clash.setFieldValue(Clash._Fields.HASH_CODE, 8);
    Clash back = roundTrip(clash, new Clash());
    assertThat(back).isEqualTo(clash);
    assertThat(back.getFieldValue(Clash._Fields.CLASS)).isEqualTo("c");
    assertThat(back.getClass()).isEqualTo(Clash.class);
  }

  public static void anEnumValueMayBeAKeyword() {
    assertThat(Words.findByValue(1)).isEqualTo(Words.$default);
    assertThat(Words.findByValue(3).getValue()).isEqualTo(3);
  }

  public static void aStructMayBeCalledLikeAClassOfTheLibrary() throws TException {
    String text = new String("t");
    Override all = new Override(List.of(new exercise.names.List(3)), text, Set.of(text));
    assertThat(roundTrip(all, new Override())).isEqualTo(all);
  }

  public static void anExceptionMayBeCalledExceptionAndIsThrown() {
    exercise.names.Names.Iface stub =
        exercise.names.Names.Kite.SERVICE.stub(
            exercise.names.Names.Iface.class,
            new StubCaller() {
              @java.lang.Override
              public <T> void callAsync(
                  ThriftMethod method, TBase<?, ?> arguments, AsyncMethodCallback<T> callback) {
                throw new UnsupportedOperationException();
              }

              @java.lang.Override
              public Object call(ThriftMethod method, TBase<?, ?> arguments) throws TException {
                throw new Exception(new String("no"));
              }

              @java.lang.Override
              public <T> CompletableFuture<T> callFuture(
                  ThriftMethod method, TBase<?, ?> arguments) {
                throw new UnsupportedOperationException();
              }
            });
    assertThatThrownBy(() -> stub.get(new String("x"), List.of()))
        .isEqualTo(new Exception(new String("no")));
  }

  public static void aMethodMayBeCalledLikeANestedClass() {
    assertThat(exercise.names.Names.Kite.SERVICE.methods().keySet())
        .containsExactly("class", "get", "iface", "Client");
  }
}
