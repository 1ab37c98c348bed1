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
        Set<String> endings = endings(leaf);
        Path folder = file.toAbsolutePath().getParent();
        if (endings.isEmpty() || folder == null) {
            return;
        }
        String typed = leaf.getText().substring(1, offset - leaf.getOffset());
        boolean closed = leaf.getText().length() > 1 && leaf.getText().endsWith("\"");
        int length = leaf.getLength() - 1 - (closed ? 1 : 0);
        for (String name : files(folder, endings)) {
            if (name.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT))) {
                proposals.accept(new Proposal(name, "", "", ProposalKind.FILE, closed ? name : name + '"', leaf.getOffset() + 1, length,
                        List.of()));
            }
        }
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

    private static Set<String> endings(INode leaf) {
        Assignment assignment = leaf.getGrammarElement() instanceof AbstractElement element
                ? GrammarUtil.containingAssignment(element)
                : null;
        String feature = assignment == null ? "" : assignment.getFeature();
        if (feature.equals(CalxPackage.eINSTANCE.getFigure_File().getName())) {
            return IMAGES;
        }
        return feature.equals(CalxPackage.eINSTANCE.getCase_Bibliographies().getName()) ? Set.of("bib") : Set.of();
    }
}
