// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.navigation;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calx.ide.reference.Mentions;
import org.calx.ide.reference.NearbyCases;
import org.calx.language.journal.ShippedJournals;
import org.calx.model.CalxFile;
import org.calx.model.Journal;
import org.calx.model.journal.JournalNames;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Finds the journal that another is based on, in the order in which an export looks for it: in the same file, in files of the folder,
 * in the folders above, among those that come with Calx. Files are searched as text.
 */
final class JournalBase {

    private static final Pattern DECLARATION = Pattern.compile("(?m)^\\s*journal\\s+\"([^\"\\r\\n]*)\"");

    private JournalBase() {
    }

    static Optional<Definition> find(Journal journal, Link link, String name, Path file, Map<Path, String> unsaved) {
        String id = JournalNames.id(name);
        return beside(journal, link, id, file).or(() -> above(link, id, file, unsaved))
                .or(() -> ShippedJournals.text(name).map(text -> new Definition(link.offset(), link.length(), Path.of(id + ".calx"), 0, 0, Optional.of(text))));
    }

    private static Optional<Definition> beside(Journal journal, Link link, String id, Path file) {
        return EcoreUtil.getRootContainer(journal) instanceof CalxFile root ? root.getDeclarations().stream()
                .filter(other -> other != journal && other instanceof Journal && other.getName() != null && JournalNames.id(other.getName()).equals(id))
                .flatMap(other -> Mentions.declaration(other).stream()).findFirst()
                .map(node -> Definition.inFile(link, file, node.getOffset(), node.getLength())) : Optional.empty();
    }

    private static Optional<Definition> above(Link link, String id, Path file, Map<Path, String> unsaved) {
        for (Path folder = file.toAbsolutePath().getParent(); folder != null; folder = folder.getParent()) {
            for (Path other : NearbyCases.in(folder)) {
                Matcher declared = DECLARATION.matcher(other.equals(file.toAbsolutePath()) ? "" : NearbyCases.text(other, unsaved));
                while (declared.find()) {
                    if (JournalNames.id(declared.group(1)).equals(id)) {
                        return Optional.of(Definition.inFile(link, other, declared.start(1), declared.end(1) - declared.start(1)));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
