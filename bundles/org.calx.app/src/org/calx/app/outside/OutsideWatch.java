// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.outside;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * Watches the files of unsaved texts, every few seconds and whenever the author comes back to the window, and shows a notice in the editor
 * of each that is gone or was changed by another program; likewise of a text that is not UTF-8.
 */
public final class OutsideWatch implements IPartListener2, IWindowListener {

    private static final int INTERVAL_MILLIS = 2000;

    private final IWorkbench workbench;
    private final Map<ITextEditor, OutsideNotice> notices = new HashMap<>();
    private final Runnable again = this::lookAgain;
    private boolean looking;

    private OutsideWatch(IWorkbench workbench) {
        this.workbench = workbench;
    }

    /** Begins to watch the editors of a window. */
    public static void begin(IWorkbenchWindow window) {
        OutsideWatch watch = new OutsideWatch(window.getWorkbench());
        window.getPartService().addPartListener(watch);
        window.getWorkbench().addWindowListener(watch);
        watch.lookAgain();
    }

    private void lookAgain() {
        if (workbench.isClosing()) {
            return;
        }
        look();
        display().timerExec(INTERVAL_MILLIS, again);
    }

    private void look() {
        Map<ITextEditor, ITextFileBuffer> texts = doubtful();
        Set<ITextEditor> lost = texts.keySet().stream().filter(OutsideWatch::hasLost).collect(Collectors.toSet());
        notices.keySet().removeIf(editor -> notices.get(editor).isDisposed());
        notices.forEach((editor, notice) -> {
            if (!texts.containsKey(editor)) {
                notice.show(Fate.SAME);
            }
        });
        if (looking || texts.isEmpty()) {
            return;
        }
        looking = true;
        Job.createSystem("Looking after the files of unsaved texts", monitor -> {
            Map<ITextEditor, Fate> fates = new HashMap<>();
            try {
                texts.forEach((editor, text) -> fates.put(editor, Fate.of(text, file(editor), lost.contains(editor))));
            } finally {
                if (!display().isDisposed()) {
                    display().asyncExec(() -> seen(fates));
                }
            }
        }).schedule();
    }

    private void seen(Map<ITextEditor, Fate> fates) {
        looking = false;
        Map<ITextEditor, ITextFileBuffer> texts = doubtful();
        fates.forEach((editor, fate) -> {
            if (texts.containsKey(editor) && (fate != Fate.SAME || notices.containsKey(editor))) {
                notices.computeIfAbsent(editor, OutsideNotice::new).show(fate);
            }
        });
    }

    /** The texts that their files may not bear out: those that are not saved, and those with signs in place of letters. */
    private Map<ITextEditor, ITextFileBuffer> doubtful() {
        Map<ITextEditor, ITextFileBuffer> doubtful = new HashMap<>();
        for (ITextEditor editor : editors()) {
            IDocument document = document(editor);
            ITextFileBuffer text = document == null || !editor.isDirty() && !hasLost(editor) ? null
                    : FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
            if (text != null) {
                doubtful.put(editor, text);
            }
        }
        return doubtful;
    }

    private static boolean hasLost(ITextEditor editor) {
        IDocument document = document(editor);
        return document != null && document.get().indexOf(Letters.LOST) >= 0;
    }

    private static IDocument document(ITextEditor editor) {
        return editor.getDocumentProvider() == null ? null : editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    private List<ITextEditor> editors() {
        List<ITextEditor> editors = new ArrayList<>();
        for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
            for (IWorkbenchPage page : window.getPages()) {
                Arrays.stream(page.getEditorReferences()).map((IEditorReference reference) -> reference.getEditor(false))
                        .filter(ITextEditor.class::isInstance).map(ITextEditor.class::cast).forEach(editors::add);
            }
        }
        return editors;
    }

    private static IFile file(ITextEditor editor) {
        return ResourceUtil.getFile(editor.getEditorInput());
    }

    private static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        look();
    }

    @Override
    public void windowActivated(IWorkbenchWindow window) {
        look();
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        // another program may change a file now
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        // its editors are gone with it
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        // it is watched when its parts are activated
    }
}
