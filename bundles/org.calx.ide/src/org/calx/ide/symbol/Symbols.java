// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.symbol;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.calx.ide.outline.OutlineBuilder;
import org.calx.ide.outline.OutlineNode;
import org.calx.language.CalxLanguage;

/** Finds the named things of a file. */
public final class Symbols {

    private Symbols() {
    }

    /**
     * Reads the named things of a text; any thread may ask.
     *
     * @param language reads the text
     * @param file     the file it stands for
     * @param text     the text
     * @return what has a name, in the order of the text; what the parser could read of a text with errors
     */
    public static List<Symbol> read(CalxLanguage language, Path file, String text) {
        return language.parse(file, text).model().map(model -> of(file, OutlineBuilder.build(model))).orElse(List.of());
    }

    /** {@return what has a name in the outline of a file, in the order of the text} */
    public static List<Symbol> of(Path file, List<OutlineNode> outline) {
        List<Symbol> symbols = new ArrayList<>();
        outline.forEach(root -> add(root, "", file, symbols));
        return List.copyOf(symbols);
    }

    private static void add(OutlineNode node, String owner, Path file, List<Symbol> symbols) {
        if (node.named()) {
            symbols.add(new Symbol(node.label(), node.detail(), node.kind(), owner, file, node.nameOffset(), node.nameLength()));
        }
        String inside = owner.isEmpty() ? node.label() : owner;
        node.children().forEach(child -> add(child, inside, file, symbols));
    }
}
