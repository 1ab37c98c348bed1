// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.calx.ui.document.OpenDocument;
import org.calx.ui.document.OpenDocuments;
import org.calx.ui.marker.FindingMarkers;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.eclipse.ui.texteditor.ITextEditor;

/** What an author sees of a text: its selection, its marks, its trees. */
final class Shown {

    private Shown() {
    }

    /** Waits until a text has been analysed as it is. */
    static OpenDocument analysed(Studio studio, ITextEditor editor) {
        studio.waitFor("the analysis", () -> {
            OpenDocument document = OpenDocuments.find(Studio.document(editor));
            return document != null && document.isCurrent(document.analysis());
        });
        return OpenDocuments.find(Studio.document(editor));
    }

    /** The first finding of a rule that is marked in a file; null when there is none. */
    static IMarker marker(IFile file, String code) {
        try {
            for (IMarker marker : file.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO)) {
                if (code.equals(marker.getAttribute(FindingMarkers.CODE, ""))) {
                    return marker;
                }
            }
            return null;
        } catch (CoreException failure) {
            throw new AssertionError(failure);
        }
    }

    /** Puts the caret behind the first occurrence of some words. */
    static void caret(ITextEditor editor, String behind) {
        int at = Studio.document(editor).get().indexOf(behind);
        if (at < 0) {
            throw new AssertionError("the text does not hold: " + behind);
        }
        Studio.viewer(editor).setSelectedRange(at + behind.length(), 0);
    }

    /** The line of the caret up to the selection, which stands between brackets. */
    static String selection(ITextEditor editor) {
        var range = Studio.viewer(editor).getSelectedRange();
        try {
            IDocument text = Studio.document(editor);
            int line = text.getLineInformationOfOffset(range.x).getOffset();
            return text.get(line, range.x - line).stripLeading() + "[" + text.get(range.x, range.y) + "]";
        } catch (BadLocationException outside) {
            throw new AssertionError(outside);
        }
    }

    /** The pieces of text that are marked in some way, in their order, as offset and text; without those that another thread takes away meanwhile. */
    static List<String> marks(ITextEditor editor, String type) {
        IDocumentProvider provider = editor.getDocumentProvider();
        IAnnotationModel model = Studio.viewer(editor) instanceof ISourceViewer viewer ? viewer.getAnnotationModel()
                : provider.getAnnotationModel(editor.getEditorInput());
        List<Position> positions = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            Position position = model.getPosition(annotation);
            if (position != null && annotation.getType().equals(type) && !annotation.isMarkedDeleted()) {
                positions.add(position);
            }
        }
        return positions.stream().sorted((one, other) -> Integer.compare(one.offset, other.offset)).map(position -> {
            try {
                return position.offset + " " + Studio.document(editor).get(position.offset, position.length);
            } catch (BadLocationException outside) {
                throw new AssertionError(outside);
            }
        }).toList();
    }

    /** All rows of a tree that are unfolded, each after two spaces for every level. */
    static List<String> rows(Tree tree) {
        List<String> rows = new ArrayList<>();
        for (TreeItem item : tree.getItems()) {
            rows("", item, rows);
        }
        return rows;
    }

    private static void rows(String indent, TreeItem item, List<String> rows) {
        rows.add(indent + item.getText());
        if (item.getExpanded()) {
            for (TreeItem child : item.getItems()) {
                rows(indent + "  ", child, rows);
            }
        }
    }
}
