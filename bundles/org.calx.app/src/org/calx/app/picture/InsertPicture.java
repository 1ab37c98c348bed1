// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.calx.app.open.CaseText;
import org.calx.app.question.Questions;
import org.calx.ide.Stamped;
import org.calx.ide.insertion.Insertion;
import org.calx.publish.edit.CaseEdit;
import org.calx.publish.file.SafeFile;
import org.calx.publish.file.WriteResult;
import org.calx.publish.picture.Picture;
import org.calx.ui.document.OpenDocuments;
import org.calx.ui.gap.Gaps;
import org.calx.ui.view.CaseEditor;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.Region;
import org.eclipse.ui.PlatformUI;

/**
 * Takes pictures to a case: looks at each, copies it beside the case, and inserts a figure whose caption is selected for typing. Looking
 * and copying happen in the background.
 */
public final class InsertPicture {

    private static final int TRIES = 5;

    private final CaseEditor editor;
    private final SafeFile files;

    /** Inserts into a case, and writes through the given class. */
    public InsertPicture(CaseEditor editor, SafeFile files) {
        this.editor = editor;
        this.files = files;
    }

    /**
     * Inserts pictures, one after the other.
     *
     * @param pictures the image files
     * @param offset   where in the text the figures are wanted
     */
    public void insert(List<Path> pictures, int offset) {
        if (pictures.isEmpty()) {
            return;
        }
        Path picture = pictures.getFirst();
        List<Path> others = pictures.subList(1, pictures.size());
        Job.create("Looking at " + picture.getFileName(), monitor -> {
            try {
                Picture looked = Picture.look(OpenDocuments.language().join(), picture, editor.document().path());
                inWindow(() -> seen(looked, offset, others));
            } catch (IOException refused) {
                inWindow(() -> {
                    Questions.current().tell("The picture cannot be used", refused.getMessage());
                    insert(others, offset);
                });
            }
        }).schedule();
    }

    private void seen(Picture picture, int offset, List<Path> others) {
        String warnings = String.join("\n\n", picture.warnings());
        String renamed = picture.renamed() ? "The name of the file may identify the patient, so the copy is called " + picture.name() + "." : "";
        String text = (renamed + (renamed.isEmpty() || warnings.isEmpty() ? "" : "\n\n") + warnings).strip();
        if (!text.isEmpty() && !Questions.current().goOn("Use this picture?", text, "Insert it")) {
            insert(others, offset);
            return;
        }
        Job.create("Copying " + picture.name(), monitor -> {
            WriteResult written = picture.write(files);
            refresh(picture.folder());
            inWindow(() -> {
                if (written instanceof WriteResult.Refused refused) {
                    Questions.current().tell("The picture was not copied", refused.file().getFileName() + ": " + refused.message() + ".");
                    insert(others, offset);
                } else {
                    String path = picture.folder().relativize(written.file()).toString().replace('\\', '/');
                    place(path, offset, others, TRIES);
                }
            });
        }).schedule();
    }

    /** Asks where the figure goes; typing meanwhile makes the answer worthless. */
    private void place(String path, int offset, List<Path> others, int tries) {
        editor.document().service().insertions().picture(editor.document().path(), offset, path).whenComplete((answer, outdated) -> inWindow(() -> {
            if (answer != null && answer.value().isEmpty()) {
                Questions.current().tell("There is no case", "A figure belongs into a case; write 'case Name {' first.");
            } else if (answer == null || !insert(answer, others)) {
                if (tries > 0) {
                    place(path, offset, others, tries - 1);
                }
            }
        }));
    }

    private boolean insert(Stamped<Optional<Insertion>> answer, List<Path> others) {
        IDocument document = editor.document().document();
        Insertion insertion = answer.value().orElseThrow();
        if (((IDocumentExtension4) document).getModificationStamp() != answer.stamp()
                || !CaseText.change(editor, document.get(), List.of(new CaseEdit(insertion.offset(), 0, insertion.text())))) {
            return false;
        }
        Gaps.visit(editor.editor(), insertion.gaps().stream().map(gap -> new Region(insertion.offset() + gap.offset(), gap.length())).toList());
        insert(others, insertion.offset() + insertion.start());
        return true;
    }

    private static void inWindow(Runnable action) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(action);
    }

    /** Lets the navigator see the picture, and the case be checked with it. */
    private static void refresh(Path folder) {
        for (IContainer container : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder.toUri())) {
            try {
                container.refreshLocal(IResource.DEPTH_ONE, null);
            } catch (CoreException failure) {
                ILog.of(InsertPicture.class).warn("A folder was not refreshed", failure);
            }
        }
    }
}
