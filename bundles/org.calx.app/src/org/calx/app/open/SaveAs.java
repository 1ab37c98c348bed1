// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.open;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.calx.app.question.Questions;
import org.calx.publish.file.Content;
import org.calx.publish.file.FileCheck;
import org.calx.publish.file.Replacement;
import org.calx.publish.file.SafeFile;
import org.calx.publish.file.WriteResult;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IReusableEditor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;

/** Saves a text under another name, anywhere on this computer; its editor goes on with the new file, and its folder joins the workspace. */
public final class SaveAs {

    private final ITextEditor editor;
    private final Path target;

    private SaveAs(ITextEditor editor, Path target) {
        this.editor = editor;
        this.target = target;
    }

    /** Asks where to, and saves there in a job. */
    public static void ask(ITextEditor editor) {
        Optional<Path> now = OpenEditors.file(editor);
        Questions.current().whereTo("Save As", now.orElse(Path.of(editor.getTitle()))).map(chosen -> named(chosen, editor.getTitle())).ifPresent(target -> {
            if (now.filter(target::equals).isPresent()) {
                editor.getSite().getPage().saveEditor(editor, false);
            } else if (!OpenEditors.unsaved(List.of(target)).isEmpty()) {
                Questions.current().tell("It cannot be saved there", target.getFileName()
                        + " is open, and what you changed in it is not saved yet. Save or close it, or choose another name.");
            } else {
                new SaveAs(editor, target).start();
            }
        });
    }

    /** A name without an ending gets the one of the text, by which the Studio knows what it is. */
    private static Path named(Path chosen, String before) {
        String name = chosen.getFileName().toString();
        int dot = before.lastIndexOf('.');
        return (name.indexOf('.') < 0 && dot > 0 ? chosen.resolveSibling(name + before.substring(dot)) : chosen).toAbsolutePath().normalize();
    }

    private IDocument text() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    private void start() {
        String saved = text().get();
        WorkspaceJob job = new WorkspaceJob("Saving " + target.getFileName()) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) {
                write(saved, monitor);
                return Status.OK_STATUS;
            }
        };
        job.setRule(ResourcesPlugin.getWorkspace().getRoot());
        job.schedule();
    }

    private void write(String saved, IProgressMonitor monitor) {
        String refusal;
        try {
            WriteResult result = new SafeFile().write(target, Content.of(saved.getBytes(StandardCharsets.UTF_8)), Replacement.ANY, FileCheck.NONE);
            if (!(result instanceof WriteResult.Refused refused)) {
                IFile file = CaseFolders.file(target, monitor);
                PlatformUI.getWorkbench().getDisplay().asyncExec(() -> goOn(file, saved));
                return;
            }
            refusal = refused.message();
        } catch (CoreException failure) {
            refusal = failure.getMessage();
        }
        String why = refusal;
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> Questions.current().tell("It cannot be saved there", target + "\n\nThis is why: " + why + "."));
    }

    /** The editor shows the new file, at the place it showed before; what was typed meanwhile is its first unsaved change. */
    private void goOn(IFile file, String saved) {
        boolean open = editor.getSite().getPage() != null && editor.getSite().getPage().findEditor(editor.getEditorInput()) == editor;
        if (!open || !(editor instanceof IReusableEditor reusable)) {
            return;
        }
        String now = text().get();
        ITextViewer viewer = (ITextViewer) editor.getAdapter(ITextOperationTarget.class);
        Point selection = viewer.getSelectedRange();
        int top = viewer.getTopIndex();
        editor.getSite().getPage().reuseEditor(reusable, new FileEditorInput(file));
        if (!now.equals(saved)) {
            text().set(now);
        }
        viewer.setTopIndex(top);
        viewer.setSelectedRange(selection.x, selection.y);
    }
}
