// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.contentassist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.calx.model.CalxPackage;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** Proposes the files beside a case where it names one: images for figures, reference files. */
final class FileProposals {

    private static final Set<String> IMAGES = Set.of("png", "jpg", "jpeg", "tif", "tiff", "gif", "svg", "emf");
    private static final int DEPTH = 3;
    private static final int MOST = 200;

    private FileProposals() {
    }

    /** Adds the files for the name in quotes that ends at the place. */
    static void add(ILeafNode leaf, Path file, int offset, ProposalList proposals) {
        String typed = leaf.getText().substring(1, offset - leaf.getOffset());
        boolean closed = leaf.getText().length() > 1 && leaf.getText().endsWith("\"");
        int length = leaf.getLength() - 1 - (closed ? 1 : 0);
        for (String name : files(property(leaf), file)) {
            if (name.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT))) {
                proposals.accept(new Proposal(name, "", "", ProposalKind.FILE, closed ? name : name + '"', leaf.getOffset() + 1, length,
                        List.of()));
            }
        }
    }

    /** {@return the files beside a case that a property of that name may name, by name} */
    static List<String> files(String property, Path file) {
        Set<String> endings = endings(property);
        Path folder = file.toAbsolutePath().getParent();
        return endings.isEmpty() || folder == null ? List.of() : files(folder, endings);
    }

    private static List<String> files(Path folder, Set<String> endings) {
        try (Stream<Path> all = Files.find(folder, DEPTH, (path, attributes) -> attributes.isRegularFile()
                && endings.contains(ending(path)))) {
            return all.limit(MOST).map(path -> folder.relativize(path).toString().replace('\\', '/')).sorted().toList();
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            return List.of(); // a folder that cannot be listed has nothing to propose
        }
    }

    private static String ending(Path path) {
        String name = path.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String property(INode leaf) {
        Assignment assignment = leaf.getGrammarElement() instanceof AbstractElement element
                ? GrammarUtil.containingAssignment(element)
                : null;
        return assignment == null ? "" : assignment.getFeature();
    }

    private static Set<String> endings(String property) {
        if (property.equals(CalxPackage.Literals.FIGURE__FILE.getName())) {
            return IMAGES;
        }
        return property.equals(CalxPackage.Literals.CASE__BIBLIOGRAPHIES.getName()) ? Set.of("bib", "bibtex", "ris", "nbib", "medline", "json") : Set.of();
    }
}
