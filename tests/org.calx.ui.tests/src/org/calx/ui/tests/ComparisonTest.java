// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.calx.app.recovery.ComparedText;
import org.calx.ui.occurrence.OccurrenceMarks;
import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.ISharedDocumentAdapter;
import org.eclipse.compare.ResourceNode;
import org.eclipse.compare.SharedDocumentAdapter;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A case beside an older text of it, as Compare With > Local History shows it: its text is that of the editor. */
class ComparisonTest {

    private static final String CASE = """
            case Hand {
              title "A hand: a case report"
              calcinosis dystrophic {
                lesion L1 at left thumb
              }
              complication C1 ulceration of L1
            }
            """;

    @RegisterExtension
    private final Studio studio = new Studio();

    /** The case as it is in the editor. */
    private static final class Now extends ResourceNode implements IAdaptable {

        private final IFile file;

        Now(IFile file) {
            super(file);
            this.file = file;
        }

        @Override
        public <T> T getAdapter(Class<T> type) {
            return type == ISharedDocumentAdapter.class ? type.cast(new SharedDocumentAdapter() {
                @Override
                public IEditorInput getDocumentKey(Object element) {
                    return new FileEditorInput(file);
                }

                @Override
                public void flushDocument(IDocumentProvider provider, IEditorInput key, IDocument document, boolean overwrite) {
                    // nothing is saved here
                }
            }) : null;
        }
    }

    private static CompareEditorInput comparison(IFile file, String before) {
        return new CompareEditorInput(new CompareConfiguration()) {
            @Override
            protected Object prepareInput(IProgressMonitor monitor) {
                return new DiffNode(new Now(file), new ComparedText("before.calx", before));
            }
        };
    }

    private boolean isShown(String text) {
        return WidgetTree.all(studio.page().getWorkbenchWindow().getShell(), StyledText.class).stream().anyMatch(each -> each.isVisible() && each.getText().equals(text));
    }

    @Test
    void isForgottenWhenItIsClosed() throws CoreException {
        ITextEditor editor = studio.open("compared.calx", CASE);
        IFile file = editor.getEditorInput().getAdapter(IFile.class);
        Shown.analysed(studio, editor);
        String before = CASE.replace("left", "right");
        CompareUI.openCompareEditorOnPage(comparison(file, before), studio.page());
        studio.waitFor("both texts", () -> isShown(before));
        IEditorPart comparison = studio.page().getActiveEditor();
        studio.settle();
        studio.page().closeEditor(comparison, false);
        Studio.document(editor).set(CASE.replace("ulceration", "infection"));
        Shown.analysed(studio, editor);
        Shown.caret(editor, "lesion L1");
        studio.waitFor("the use of the name", () -> Shown.marks(editor, OccurrenceMarks.USE).size() == 1);
        assertEquals(List.of(), studio.errors());
        assertTrue(editor.isDirty());
    }
}
