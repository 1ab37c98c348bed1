// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.calx.language.CalxLanguage;
import org.calx.manuscript.CompositionOptions;
import org.calx.manuscript.ManuscriptComposer;
import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Citation;
import org.calx.manuscript.document.CrossReference;
import org.calx.manuscript.document.Figure;
import org.calx.manuscript.document.Heading;
import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.ItemList;
import org.calx.manuscript.document.LineBreak;
import org.calx.manuscript.document.Link;
import org.calx.manuscript.document.PageBreak;
import org.calx.manuscript.document.Paragraph;
import org.calx.manuscript.document.Passage;
import org.calx.manuscript.document.ReferenceList;
import org.calx.manuscript.document.Run;
import org.calx.manuscript.document.Table;
import org.calx.model.Case;

/**
 * Manuscripts as lines of text for programs that only lay out: H heading, P paragraph, R cells of a table's row, C caption, I
 * image. Citations are numbered already, since those programs make none.
 */
public final class FlatText {

    private final List<String> lines = new ArrayList<>();
    private int figures;

    private FlatText() {
    }

    /**
     * Writes a text for each case.
     *
     * @param arguments the folder of the cases; where to
     * @throws IOException if a case cannot be read or a text not be written
     */
    public static void main(String[] arguments) throws IOException {
        Path out = Files.createDirectories(Path.of(arguments[1]));
        try (Stream<Path> folders = Files.list(Path.of(arguments[0]))) {
            for (Path folder : folders.sorted().toList()) {
                Case subject = CalxLanguage.standard().parse(folder.resolve("case.calx")).model().orElseThrow().getDeclarations().stream()
                        .filter(Case.class::isInstance).map(Case.class::cast).findFirst().orElseThrow();
                FlatText text = new FlatText();
                new ManuscriptComposer(CompositionOptions.STANDARD).compose(subject, folder).manuscript().blocks()
                        .forEach(block -> text.add(block, folder));
                Files.write(out.resolve(folder.getFileName() + ".txt"), text.lines);
            }
        }
    }

    private void add(Block block, Path folder) {
        switch (block) {
        case Heading heading -> line("H", text(heading.content()));
        case Paragraph paragraph -> line("P", text(paragraph.content()));
        case ItemList list -> list.items().forEach(item -> line("P", text(item)));
        case Table table -> {
            line("C", text(table.caption().text()));
            Stream.concat(Stream.of(table.header()), table.rows().stream()).forEach(row -> line("R",
                    row.cells().stream().map(cell -> text(cell.content())).collect(Collectors.joining("\t"))));
        }
        case Figure figure -> {
            line("I", folder.toAbsolutePath().resolve("figure-" + ++figures + ".png").toString());
            line("C", text(figure.caption().text()));
        }
        case ReferenceList references -> references.entries().forEach(entry -> line("P", entry.label() + " " + text(entry.content())));
        case PageBreak pageBreak -> {
            // the others decide themselves
        }
        }
    }

    private void line(String kind, String content) {
        lines.add(kind + "\t" + content);
    }

    private static String text(List<? extends Inline> content) {
        return content.stream().map(inline -> switch (inline) {
        case Run run -> run.text();
        case LineBreak lineBreak -> " ";
        case Link link -> text(link.content());
        case Citation citation -> text(citation.rendered());
        case CrossReference reference -> reference.text();
        case Passage passage -> text(passage.content());
        }).collect(Collectors.joining()).replace('\n', ' ');
    }
}
