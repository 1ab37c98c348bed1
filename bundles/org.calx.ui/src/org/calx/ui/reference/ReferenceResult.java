// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.reference;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Predicate;
import org.calx.ide.reference.MentionLine;
import org.calx.ui.document.WorkspaceFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.IEditorMatchAdapter;
import org.eclipse.search.ui.text.IFileMatchAdapter;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IURIEditorInput;

/** The mentions found: each a match in a {@link MentionLine}. Tells the workbench which files to mark them in. */
final class ReferenceResult extends AbstractTextSearchResult implements IEditorMatchAdapter, IFileMatchAdapter {

    private final ReferenceQuery query;

    ReferenceResult(ReferenceQuery query) {
        this.query = query;
    }

    @Override
    public String getLabel() {
        int count = getMatchCount();
        long files = Arrays.stream(getElements()).map(element -> ((MentionLine) element).file()).distinct().count();
        return query.name() + ": " + count + (count == 1 ? " mention" : " mentions") + (files < 2 ? "" : " in " + files + " files");
    }

    @Override
    public String getTooltip() {
        return query.getLabel();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public ISearchQuery getQuery() {
        return query;
    }

    @Override
    public IEditorMatchAdapter getEditorMatchAdapter() {
        return this;
    }

    @Override
    public IFileMatchAdapter getFileMatchAdapter() {
        return this;
    }

    @Override
    public boolean isShownInEditor(Match match, IEditorPart editor) {
        return file(match).equals(path(editor));
    }

    @Override
    public Match[] computeContainedMatches(AbstractTextSearchResult result, IEditorPart editor) {
        Path shown = path(editor);
        return shown == null ? new Match[0] : matches(file -> file.equals(shown));
    }

    @Override
    public Match[] computeContainedMatches(AbstractTextSearchResult result, IFile file) {
        return file.getLocation() == null ? new Match[0] : matches(file.getLocation().toPath().toAbsolutePath().normalize()::equals);
    }

    @Override
    public IFile getFile(Object element) {
        return element instanceof MentionLine line ? WorkspaceFiles.of(line.file()).orElse(null) : null;
    }

    private Match[] matches(Predicate<Path> wanted) {
        return Arrays.stream(getElements()).filter(element -> wanted.test(((MentionLine) element).file()))
                .flatMap(element -> Arrays.stream(getMatches(element))).toArray(Match[]::new);
    }

    private static Path file(Match match) {
        return ((MentionLine) match.getElement()).file();
    }

    private static Path path(IEditorPart editor) {
        URI uri = editor.getEditorInput() instanceof IURIEditorInput input ? input.getURI() : null;
        return uri == null || !"file".equals(uri.getScheme()) ? null : Path.of(uri).toAbsolutePath().normalize();
    }
}
