package io.kite.compiler.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.kite.compiler.Idl;
import io.kite.compiler.tree.Definition;
import io.kite.compiler.tree.Function;
import org.junit.jupiter.api.Test;

class ServiceTest {
  @Test
  void functionsHaveArgumentsResultsAndExceptions() {
    Definition.Service service =
        Idl.definition(
            Definition.Service.class,
            """
            service S extends other.Base {
              /** Gets. */
              list<i32> get(1: i64 id, 2: string s = "x") throws (1: A a, 2: B b) (x = "y"),
              void nothing();
              oneway void fire(1: i32 a)
              async void old()
            } (z)
            """);
    assertThat(service.parent()).hasToString("other.Base");
    assertThat(service.functions())
        .extracting(function -> function.name().text())
        .containsExactly("get", "nothing", "fire", "old");
    Function get = service.functions().get(0);
    assertThat(get.doc()).isNotNull();
    assertThat(get.arguments()).hasSize(2);
    assertThat(get.exceptions()).hasSize(2);
    assertThat(get.annotations()).hasSize(1);
    assertThat(service.functions().get(1).result()).isNull();
    assertThat(service.functions())
        .extracting(Function::oneway)
        .containsExactly(false, false, true, true);
    assertThat(service.annotations()).hasSize(1);
  }

  @Test
  void mistakesInOneFunctionLeaveTheOthersAlone() {
    assertThat(
            Idl.brief(
                Idl.complaints(
                    """
                    service S {
                      i32 a(1: i32),
                      i32 (),
                      i32 c(1: i32 x) throws 1: E e,
                      i32 d()
                    }
                    struct T { 1: bool }
                    """)))
        .containsExactly(
            "2:15: expected the field's name, found ')'",
            "3:9: expected the function's name, found ','",
            "4:26: expected '(', found '1'",
            "7:20: expected the field's name, found '}'");
  }
}
