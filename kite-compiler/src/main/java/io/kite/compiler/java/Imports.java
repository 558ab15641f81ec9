package io.kite.compiler.java;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What one Java file imports. A class is spoken of by its simple name; where that name means
 * something else in the file, by its full one.
 */
final class Imports {
  private final String javaPackage;
  private final Set<String> taken;
  private final Set<String> neighbours;
  private final Map<String, String> bySimpleName = new TreeMap<>();

  /**
   * @param taken simple names that mean something of the file's own: nested classes, fields,
   *     parameters
   * @param neighbours classes in the package
   */
  Imports(String javaPackage, Set<String> taken, Set<String> neighbours) {
    this.javaPackage = javaPackage;
    this.taken = taken;
    this.neighbours = neighbours;
  }

  /** How to write a class of a library. */
  String use(String qualifiedName) {
    String simpleName = simpleName(qualifiedName);
    if (taken.contains(simpleName) || neighbours.contains(simpleName)) {
      return qualifiedName;
    }
    String known = bySimpleName.putIfAbsent(simpleName, qualifiedName);
    return known == null || known.equals(qualifiedName) ? simpleName : qualifiedName;
  }

  /**
   * How to write a class that was generated, maybe in this package.
   *
   * @param hidden whether its simple name means something else here
   */
  String useGenerated(String packageName, String simpleName, boolean hidden) {
    if (packageName.equals(javaPackage) || packageName.isEmpty()) {
      return hidden && !packageName.isEmpty() ? packageName + "." + simpleName : simpleName;
    }
    return use(packageName + "." + simpleName);
  }

  /** The qualified names to import, sorted. */
  Collection<String> needed() {
    return bySimpleName.values().stream()
        .filter(name -> !name.equals("java.lang." + simpleName(name)))
        .filter(name -> !name.equals(javaPackage + "." + simpleName(name)))
        .sorted()
        .toList();
  }

  private static String simpleName(String qualifiedName) {
    return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
  }
}
