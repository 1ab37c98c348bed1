// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.reference;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calx.ide.Stamped;
import org.calx.ide.reference.Mention;
import org.calx.ide.reference.MentionLine;
import org.calx.ide.reference.References;
import org.calx.ui.document.OpenDocument;
import org.calx.ui.document.OpenDocuments;
import org.calx.ui.document.Patience;
import org.calx.ui.document.UnsavedTexts;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Position;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.PlatformUI;

/** Searches in the background for everything that mentions a name. The place of the name moves with the text, so that it can search again. */
final class ReferenceQuery implements ISearchQuery {

    private final OpenDocument document;
    private final Position place;
    private final String name;
    private final ReferenceResult result = new ReferenceResult(this);

    ReferenceQuery(OpenDocument document, int offset, String name) {
        this.document = document;
        this.name = name;
        place = new Position(offset);
        try {
            document.document().addPosition(place);
        } catch (BadLocationException outside) {
            ILog.of(getClass()).warn("The place of a name lies outside of its text", outside);
        }
    }

    @Override
    public IStatus run(IProgressMonitor monitor) {
        if (OpenDocuments.find(document.path()) != document) {
            return Status.warning("The case that the search began in is closed. Open it and search there again.");
        }
        Map<Path, String> unsaved = new HashMap<>();
        PlatformUI.getWorkbench().getDisplay().syncExec(() -> unsaved.putAll(UnsavedTexts.now()));
        Stamped<Optional<References>> answer = Patience.await(() -> document.service().names().references(document.path(), place.offset, unsaved), monitor);
        OpenDocument.Text text = document.text();
        if (answer == null || answer.stamp() != text.stamp()) {
            return Status.warning("The text has changed meanwhile. Search again when it rests.");
        }
        List<Mention> mentions = answer.value().map(References::mentions).orElse(List.of());
        result.removeAll();
        for (MentionLine line : MentionLine.of(mentions, file -> file.equals(document.path()) ? text.text() : text(file, unsaved))) {
            result.addMatches(line.mentions().stream().map(mention -> new Match(line, mention.offset(), mention.length())).toArray(Match[]::new));
        }
        return Status.OK_STATUS;
    }

    private static String text(Path file, Map<Path, String> unsaved) {
        OpenDocument opened = OpenDocuments.find(file);
        String known = opened == null ? unsaved.get(file) : opened.text().text();
        try {
            return known != null ? known : read(file);
        } catch (IOException unreadable) {
            ILog.of(ReferenceQuery.class).warn("A file that was searched can no longer be read", unreadable);
            return "";
        }
    }

    private static String read(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException older) {
            return Files.readString(file, StandardCharsets.ISO_8859_1); // reference managers of old write it
        }
    }

    String name() {
        return name;
    }

    @Override
    public String getLabel() {
        return "Mentions of " + name;
    }

    @Override
    public boolean canRerun() {
        return true;
    }

    @Override
    public boolean canRunInBackground() {
        return true;
    }

    @Override
    public ReferenceResult getSearchResult() {
        return result;
    }
}
