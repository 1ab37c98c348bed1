// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.navigation;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.calx.ide.reference.MentionKind;
import org.calx.ide.reference.Mentions;
import org.calx.ide.reference.Pointed;
import org.calx.ide.reference.Referent;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** Finds what a name leads to: declarations, entries of reference files, other files, the journal another one is based on. */
public final class Definitions {

    private Definitions() {
    }

    /**
     * Finds what the name at a place leads to.
     *
     * @param resource what was read
     * @param file     the file it stands for
     * @param offset   the place
     * @param unsaved  the texts of files that differ from what is on disk, by file
     * @return the name with its target; empty when there is none, or when the place is the declaration itself
     */
    public static Optional<Definition> at(XtextResource resource, Path file, int offset, Map<Path, String> unsaved) {
        return Mentions.at(resource, offset).filter(pointed -> pointed.kind() != MentionKind.DECLARATION)
                .flatMap(pointed -> definition(resource, file, pointed, unsaved))
                .or(() -> outside(resource, offset).or(() -> offset > 0 ? outside(resource, offset - 1) : Optional.empty())
                        .flatMap(name -> name.follow(file, unsaved)));
    }

    private static Optional<OutsideName> outside(XtextResource resource, int offset) {
        return Optional.ofNullable(NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset)).flatMap(OutsideName::of);
    }

    private static Optional<Definition> definition(XtextResource resource, Path file, Pointed pointed, Map<Path, String> unsaved) {
        Link link = new Link(pointed.offset(), pointed.pathLength());
        return switch (pointed.referent()) {
        case Referent.Thing thing -> Mentions.declaration(thing.named()).map(name -> Definition.inFile(link, file, name.getOffset(), name.getLength()));
        case Referent.Publication publication -> Mentions.entries(resource, file, publication, unsaved).stream().findFirst()
                .map(entry -> Definition.inFile(link, entry.file(), entry.offset(), entry.length()));
        };
    }
}
