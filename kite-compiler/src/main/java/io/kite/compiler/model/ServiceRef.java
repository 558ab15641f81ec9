package io.kite.compiler.model;

import io.kite.compiler.tree.Definition;

/** A service and the file that declares it. */
public record ServiceRef(Program program, Definition.Service tree) {}
