package io.kite.interop.differential;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes classes of Apache's compiler 0.17, which distributions carry, fit the libthrift of today.
 * The script {@code regenerate-apache} does the same: libthrift 0.21 gave the classes that
 * processors extend one more type parameter, a public {@code isOneway} and {@code
 * getEmptyResultInstance}.
 */
final class ApacheEdits {
  private static final Pattern FUNCTION =
      Pattern.compile(
          "class \\w+<I extends \\w+> extends org\\.apache\\.thrift\\.(?:Async)?ProcessFunction<I, "
              + "(\\w+)_args.*(?=> \\{)> \\{");
  private static final Pattern RESULT = Pattern.compile("public static class (\\w+_result) ");

  private static final Pattern FUTURES =
      Pattern.compile("public interface FutureIface extends (\\S+) *\\.FutureIface \\{");

  private static final Pattern UNSET_VARIABLE =
      Pattern.compile(
          "(?m)^( +(?:java\\.util\\.(?:List|Set|Map)<[^;=]*> \\w+"
              + "|[\\w.]+ (\\w+)(?=;\\s+if \\(\\2 == null\\))));");

  private ApacheEdits() {}

  static String apply(String text) {
    Set<String> results = new HashSet<>();
    Matcher matcher = RESULT.matcher(text);
    while (matcher.find()) {
      results.add(matcher.group(1));
    }
    return FUNCTION
        .matcher(inheritFutures(initialize(text)))
        .replaceAll(function -> Matcher.quoteReplacement(head(function, results)))
        .replaceAll(
            "(\\bProcessFunction<I, \\? extends +org\\.apache\\.thrift\\.TBase)>",
            "$1, ? extends org.apache.thrift.TBase>")
        .replaceAll(
            "(AsyncProcessFunction<I, \\? extends +org\\.apache\\.thrift\\.TBase, ?\\?)>",
            "$1, ? extends org.apache.thrift.TBase>")
        .replace("protected boolean isOneway()", "public boolean isOneway()");
  }

  /** With reuse_objects a union asks a variable that has no value yet whether it is null. */
  private static String initialize(String text) {
    return text.contains("extends org.apache.thrift.TUnion<")
        ? UNSET_VARIABLE.matcher(text).replaceAll("$1 = null;")
        : text;
  }

  /**
   * Since 0.19 a client with futures extends its parent's; what it has to call there is lacking.
   */
  private static String inheritFutures(String text) {
    Matcher parent = FUTURES.matcher(text);
    return parent.find()
        ? text.replace(
                "class FutureClient implements",
                "class FutureClient extends " + parent.group(1) + ".FutureClient implements")
            .replace(
                "public FutureClient(AsyncIface delegate) {",
                "public FutureClient(AsyncIface delegate) {\nsuper(delegate);")
        : text;
  }

  private static String head(MatchResult function, Set<String> results) {
    String result = function.group(1) + "_result";
    boolean oneway = !results.contains(result);
    String type = oneway ? "org.apache.thrift.TBase" : result;
    String head = function.group();
    return "%s, %s> {\n@Override public %s getEmptyResultInstance() { return %s; }\n"
        .formatted(
            head.substring(0, head.length() - "> {".length()),
            type,
            type,
            oneway ? "null" : "new " + result + "()");
  }
}
