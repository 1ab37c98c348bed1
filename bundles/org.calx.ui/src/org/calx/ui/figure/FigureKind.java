// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.figure;

/** A kind of figure that has a view. */
public enum FigureKind {
    /** The course of events. */
    TIMELINE("Timeline", "timeline", "timeline"),
    /** Where the lesions are. */
    LESION_MAP("Lesion map", "lesionMap", "lesion map"),
    /** Measurements over time. */
    TRENDS("Trends", "trends", "trends");

    private final String title;
    private final String prefix;
    private final String statement;

    FigureKind(String title, String prefix, String statement) {
        this.title = title;
        this.prefix = prefix;
        this.statement = statement;
    }

    /** {@return what its view is called} */
    public String title() {
        return title;
    }

    /** {@return the name of a widget or an action of its view} */
    public String id(String name) {
        return prefix + "." + name;
    }

    /** {@return how a case asks for it as one of its figures} */
    public String statement() {
        return statement;
    }
}
