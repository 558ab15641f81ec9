import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Counts JUnit reports and says why tests were skipped. Fails when a test failed, when none ran, when a
 * step of the build broke, or when a test was skipped for a reason that is not on the list of allowed
 * ones: a line of that file is a regular expression that has to match {@code class.method: reason}.
 */
class CountTests {
  private int passed;
  private int failed;
  private int skipped;
  private final Map<String, Integer> reasons = new TreeMap<>();
  private final List<Pattern> allowed;

  CountTests(List<Pattern> allowed) {
    this.allowed = allowed;
  }

  public static void main(String[] arguments) throws Exception {
    List<Pattern> allowed;
    try (Stream<String> lines = Files.lines(Path.of(arguments[1]))) {
      allowed = lines.filter(line -> !line.isBlank() && !line.startsWith("#")).map(Pattern::compile).toList();
    }
    CountTests count = new CountTests(allowed);
    try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
      for (Path report : files.filter(file -> file.toString().endsWith(".xml")).sorted().toList()) {
        count.add(report);
      }
    }
    count.reasons.forEach((reason, times) -> System.out.println("skipped " + times + " times: " + reason));
    int broken = Integer.parseInt(arguments[2]);
    if (broken > 0 && count.failed == 0) {
      // A step that broke without a failed test counts as one, so that the last line never looks fine.
      count.failed = broken;
    }
    System.out.println(count.passed + " passed, " + count.failed + " failed, " + count.skipped + " skipped");
    System.exit(count.failed == 0 && count.passed > 0 ? 0 : 1);
  }

  private void add(Path report) throws Exception {
    Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile());
    NodeList cases = document.getElementsByTagName("testcase");
    for (int i = 0; i < cases.getLength(); i++) {
      add((Element) cases.item(i));
    }
  }

  private void add(Element test) {
    String name = test.getAttribute("classname") + "." + test.getAttribute("name");
    if (test.getElementsByTagName("failure").getLength() + test.getElementsByTagName("error").getLength() > 0) {
      failed++;
      System.out.println("failed: " + name);
    } else if (test.getElementsByTagName("skipped").getLength() > 0) {
      String reason = reason((Element) test.getElementsByTagName("skipped").item(0));
      if (allowed.stream().noneMatch(pattern -> pattern.matcher(name + ": " + reason).find())) {
        failed++;
        System.out.println("skipped for a reason that is not allowed: " + name + ": " + reason);
      } else {
        skipped++;
        reasons.merge(reason, 1, Integer::sum);
      }
    } else {
      passed++;
    }
  }

  /** An assumption leaves its reason in the stack trace only. */
  private static String reason(Element skipped) {
    if (skipped.hasAttribute("message")) {
      return skipped.getAttribute("message");
    }
    String first = skipped.getTextContent().strip().lines().findFirst().orElse("no reason given");
    return first.replaceFirst("^[\\w.$]+: ", "").replaceFirst("^Assumption failed: ", "");
  }
}
