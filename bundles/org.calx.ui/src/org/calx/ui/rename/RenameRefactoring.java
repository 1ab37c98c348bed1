// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.rename;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.calx.ide.Stamped;
import org.calx.ide.reference.NearbyCases;
import org.calx.ide.rename.FileEdit;
import org.calx.ide.rename.NamePlace;
import org.calx.ide.rename.RenamedLine;
import org.calx.ide.rename.Renaming;
import org.calx.ui.document.OpenDocument;
import org.calx.ui.document.Patience;
import org.calx.ui.document.UnsavedTexts;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;

/**
 * Changes a name everywhere. What there is to change, the language service says; here it becomes one change of the workbench, which can
 * be looked at beforehand and taken back at once.
 */
final class RenameRefactoring extends Refactoring {

    private final OpenDocument document;
    private final NamePlace place;
    private final Map<Path, String> unsaved = UnsavedTexts.now();
    private String name;
    private List<Change> changes = List.of();

    RenameRefactoring(OpenDocument document, NamePlace place) {
        this.document = document;
        this.place = place;
        name = place.name();
    }

    @Override
    public String getName() {
        return "Rename " + place.name();
    }

    String oldName() {
        return place.name();
    }

    OpenDocument document() {
        return document;
    }

    void setNewName(String wanted) {
        name = wanted;
    }

    /** Asks what it takes to change the name. */
    CompletableFuture<Stamped<Renaming>> to(String wanted) {
        return document.service().names().rename(document.path(), place.offset(), wanted, unsaved);
    }

    /** Asks what changing the name would do, with the lines as they are and as they will be. */
    CompletableFuture<Stamped<RenamePreview>> preview(String wanted) {
        OpenDocument.Text text = document.text();
        return to(wanted).thenApplyAsync(answer -> new Stamped<>(answer.stamp(), new RenamePreview(answer.value(),
                RenamedLine.of(ownFirst(answer.value().edits()), file -> file.equals(document.path()) ? text.text() : NearbyCases.text(file, unsaved)))));
    }

    private List<FileEdit> ownFirst(List<FileEdit> edits) {
        return edits.stream().sorted(Comparator.comparing(edit -> !edit.file().equals(document.path()))).toList();
    }

    @Override
    public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
        return new RefactoringStatus();
    }

    @Override
    public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, "Looking for every mention of " + place.name(), 10);
        Stamped<Renaming> answer = Patience.await(() -> to(name), progress.split(1));
        if (answer == null) {
            return RefactoringStatus.createFatalErrorStatus("The text is being changed. Try again when it rests.");
        }
        Renaming renaming = answer.value();
        if (renaming.isRefused()) {
            return RefactoringStatus.createFatalErrorStatus(renaming.refusal());
        }
        changes = new ArrayList<>();
        RefactoringStatus status = new RefactoringStatus();
        Map<Path, List<FileEdit>> files = renaming.edits().stream().collect(Collectors.groupingBy(FileEdit::file));
        progress.setWorkRemaining(files.size());
        for (Path file : files.keySet().stream().sorted((one, other) -> Boolean.compare(other.equals(document.path()), one.equals(document.path())))
                .toList()) {
            status.merge(new FileRenaming(file, place.name(), files.get(file)).addTo(changes, progress.split(1)));
        }
        return status;
    }

    @Override
    public Change createChange(IProgressMonitor monitor) {
        return new RenameChange("Rename " + place.name() + " to " + name, changes.toArray(Change[]::new));
    }
}
