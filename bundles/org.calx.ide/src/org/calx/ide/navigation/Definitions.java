// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.navigation;

import java.nio.file.Path;
import java.util.Optional;
import org.calx.ide.reference.Mention;
import org.calx.ide.reference.MentionKind;
import org.calx.ide.reference.Mentions;
import org.calx.ide.reference.Pointed;
import org.calx.ide.reference.Referent;
import org.eclipse.xtext.resource.XtextResource;

/** Finds what a name refers to: in statements, in narrative text, and the entries of reference files. */
public final class Definitions {

    private Definitions() {
    }

    /**
     * Finds what the name at a place refers to.
     *
     * @param resource what was read
     * @param file     the file it stands for
     * @param offset   the place
     * @return the reference with its target; empty when there is none, or when the place is the declaration itself
     */
    public static Optional<Definition> at(XtextResource resource, Path file, int offset) {
        return Mentions.at(resource, offset).filter(pointed -> pointed.kind() != MentionKind.DECLARATION)
                .flatMap(pointed -> definition(resource, file, pointed));
    }

    private static Optional<Definition> definition(XtextResource resource, Path file, Pointed pointed) {
        return switch (pointed.referent()) {
        case Referent.Thing thing -> Mentions.declaration(thing.named()).map(name -> new Definition(pointed.offset(), pointed.pathLength(),
                Optional.of(thing.named()), file, name.getOffset(), name.getLength()));
        case Referent.Publication publication -> Mentions.of(resource, file, publication).stream().filter(Mention::isWrite).findFirst()
                .map(entry -> new Definition(pointed.offset(), pointed.length(), Optional.empty(), entry.file(), entry.offset(), entry.length()));
        };
    }
}
