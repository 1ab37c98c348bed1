// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The commands by name; only the one that was typed is loaded. */
final class Commands {

    private static final Map<String, Supplier<Command>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("check", () -> new CheckCommand());
        ALL.put("export", () -> new ExportCommand());
        ALL.put("figure", () -> new FigureCommand());
        ALL.put("care", () -> new CareCommand());
        ALL.put("journals", () -> new JournalsCommand());
        ALL.put("format", () -> new FormatCommand());
        ALL.put("explain", () -> new ExplainCommand());
        ALL.put("new", () -> new NewCommand());
    }

    private Commands() {
    }

    static Optional<Command> find(String name) {
        return Optional.ofNullable(ALL.get(name)).map(Supplier::get);
    }

    static Set<String> names() {
        return ALL.keySet();
    }
}
