// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.architecture;

import java.util.List;
import java.util.Set;

/**
 * A library that only some bundles may see.
 *
 * @param library what it is called in messages
 * @param packages its packages, in ArchUnit's notation
 * @param requirements beginnings of the names under which a manifest would require it
 * @param allowed the bundles that may see it
 */
record Confinement(String library, List<String> packages, List<String> requirements, Set<String> allowed) {

    /** Architecture, section 1, "Confinement". */
    static final List<Confinement> ALL = List.of(
            new Confinement("Apache POI", List.of("org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats.."),
                    List.of("org.calx.poi", "org.apache.poi", "org.apache.xmlbeans", "org.openxmlformats"),
                    Set.of("org.calx.docx")),
            new Confinement("Xtext", List.of("org.eclipse.xtext..", "org.eclipse.xtend.."),
                    List.of("org.eclipse.xtext", "org.eclipse.xtend"),
                    Set.of("org.calx.language", "org.calx.ide", "org.calx.ui")),
            new Confinement("the workbench",
                    List.of("org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..", "org.eclipse.e4..",
                            "org.eclipse.core.resources..", "org.eclipse.core.runtime.."),
                    List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.e4",
                            "org.eclipse.core.resources", "org.eclipse.core.runtime"),
                    Set.of("org.calx.ui", "org.calx.app")),
            new Confinement("jsvg", List.of("com.github.weisj.jsvg.."), List.of("com.github.weisj.jsvg"), Set.of("org.calx.drawing")),
            new Confinement("commonmark", List.of("org.commonmark.."), List.of("org.commonmark"), Set.of("org.calx.app")),
            new Confinement("Morfologik", List.of("morfologik.."), List.of("org.carrot2"), Set.of("org.calx.spelling")),
            new Confinement("picocli", List.of("picocli.."), List.of("picocli", "info.picocli"), Set.of("org.calx.cli")),
            new Confinement("LSP4J", List.of("org.eclipse.lsp4j.."), List.of("org.eclipse.lsp4j"), Set.of("org.calx.ide")));
}
