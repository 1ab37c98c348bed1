// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.picture;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.calx.app.open.CaseOpener;
import org.calx.app.reference.ImportReferences;
import org.calx.bibliography.file.ReferenceFormat;
import org.calx.publish.file.SafeFile;
import org.calx.publish.picture.Picture;
import org.calx.ui.view.CaseEditor;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dnd.IDragAndDropService;

/** What files dropped on the text of a case become: pictures figures, references entries of its reference file, others are opened. */
public final class EditorDrops implements IPartListener2 {

    private static final String INSTALLED = EditorDrops.class.getName();

    private EditorDrops() {
    }

    /** Begins to serve the editors of a window. */
    public static void serve(IWorkbenchWindow window) {
        EditorDrops drops = new EditorDrops();
        window.getPartService().addPartListener(drops);
        if (window.getActivePage() != null) {
            Arrays.stream(window.getActivePage().getEditorReferences()).map(reference -> reference.getPart(false)).forEach(drops::install);
        }
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        install(reference.getPart(false));
    }

    private void install(IWorkbenchPart part) {
        CaseEditor.of(part).ifPresent(editor -> {
            if (editor.editor().getAdapter(Control.class) instanceof StyledText text && text.getData(INSTALLED) == null) {
                text.setData(INSTALLED, Boolean.TRUE);
                editor.editor().getSite().getService(IDragAndDropService.class).addMergedDropTarget(text, DND.DROP_COPY | DND.DROP_DEFAULT,
                        new Transfer[] {FileTransfer.getInstance()}, listener(editor, text));
            }
        });
    }

    private static DropTargetAdapter listener(CaseEditor editor, StyledText text) {
        return new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void dragOver(DropTargetEvent event) {
                event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] names) {
                    Point at = text.toControl(event.x, event.y);
                    int offset = text.getOffsetAtPoint(at);
                    dropped(editor, Stream.of(names).map(Path::of).toList(), offset < 0 ? editor.caret() : offset(editor, offset));
                }
            }
        };
    }

    /** Folded lines are in the text, not in its widget. */
    private static int offset(CaseEditor editor, int shown) {
        return editor.editor().getAdapter(ITextOperationTarget.class) instanceof ITextViewerExtension5 viewer ? viewer.widgetOffset2ModelOffset(shown) : shown;
    }

    /**
     * Takes files.
     *
     * @param files  what was dropped
     * @param offset where in the text
     */
    public static void dropped(CaseEditor editor, List<Path> files, int offset) {
        List<Path> pictures = files.stream().filter(Picture::isPicture).toList();
        List<Path> references = files.stream().filter(EditorDrops::isReferences).toList();
        CaseOpener.open(files.stream().filter(file -> !pictures.contains(file) && !references.contains(file)).toList());
        new InsertPicture(editor, new SafeFile()).insert(pictures, offset);
        if (!references.isEmpty()) {
            // a drop ends before a wizard begins
            editor.editor().getSite().getShell().getDisplay().asyncExec(() -> references.forEach(file -> ImportReferences.fromFile(editor, file)));
        }
    }

    private static boolean isReferences(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Stream.of(ReferenceFormat.values()).anyMatch(format -> format.endings().stream().anyMatch(name::endsWith));
    }
}
