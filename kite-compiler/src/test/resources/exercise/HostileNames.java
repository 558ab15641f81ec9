package exercise;

import static org.assertj.core.api.Assertions.assertThat;

import exercise.hostile.Broken;
import exercise.hostile.Clash;
import exercise.hostile.Hostile;
import exercise.hostile.Quiet;

public final class HostileNames {
  private HostileNames() {}

  public static void fieldsKeepTheirNamesWhereJavaLetsThem() {
    Hostile hostile = new Hostile();
    hostile.io = 1;
    hostile.$class = "c";
    hostile.setClass_("d").setImport("e");
    assertThat(hostile.getClass_()).isEqualTo("d");
    assertThat(hostile.$import).isEqualTo("e");
    assertThat(hostile.getFieldValue(Hostile._Fields.CLASS)).isEqualTo("d");
    assertThat(hostile.deepCopy()).isEqualTo(hostile);
  }

  public static void gettersThatWouldBeTheSameAreToldApart() {
    Hostile hostile = new Hostile().setFoo(1).setFoo_(2);
    assertThat(hostile.getFoo()).isEqualTo(1);
    assertThat(hostile.getFoo_()).isEqualTo(2);
    hostile.addToItems(5);
    assertThat(hostile.getItemsSize()).isEqualTo(1);
    assertThat(hostile.setItemsSize_(7).getItemsSize_()).isEqualTo(7);
  }

  public static void exceptionsKeepTheMethodsOfExceptions() {
    Broken broken = new Broken().setMessage_(3).setCause_("x");
    assertThat(broken.getMessage_()).isEqualTo(3);
    assertThat(broken.getCause_()).isEqualTo("x");
    assertThat(broken.getCause()).isNull();
    assertThat(new Quiet().setMessage("m").getMessage().toString()).isEqualTo("m");
  }

  public static void methodsAreFoundByTheirNamesOnTheWire() {
    assertThat(Clash.Kite.SERVICE.methods().keySet())
        .contains("toString", "notify", "class", "Stub", "Kite", "Clash", "org");
  }
}
