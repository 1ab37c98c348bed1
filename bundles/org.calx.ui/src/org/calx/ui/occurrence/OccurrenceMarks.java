// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.occurrence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.calx.ide.Analysis;
import org.calx.ide.reference.Mention;
import org.calx.ui.document.OpenDocument;
import org.calx.ui.document.ViewedDocument;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.PreferenceChangeEvent;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;

/**
 * Marks every mention of the name at the caret: its declaration in one colour, its uses in another. The marks move with the text, follow
 * the caret when it rests, and go when the author switches them off. Of two editors on one text the caret
 * that moved last has its marks, in both.
 */
public final class OccurrenceMarks
        implements IReconciler, ISelectionChangedListener, IPreferenceChangeListener, ViewedDocument.Listener {

    /** The type of the mark of a use. */
    public static final String USE = "org.calx.ui.occurrence";
    /** The type of the mark of a declaration. */
    public static final String DECLARATION = "org.calx.ui.occurrence.declaration";

    private static final String EDITOR = "org.eclipse.ui.genericeditor";
    private static final String SWITCH = "org.eclipse.ui.genericeditor.togglehighlight";

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(EDITOR);
    private final ViewedDocument viewed = new ViewedDocument(this);
    private ISourceViewer viewer;
    private Annotation[] shown = new Annotation[0];
    private int question;

    @Override
    public void install(ITextViewer installed) {
        if (installed instanceof ISourceViewer source) {
            viewer = source;
            if (viewer.getSelectionProvider() instanceof IPostSelectionProvider selections) {
                selections.addPostSelectionChangedListener(this);
            }
            preferences.addPreferenceChangeListener(this);
            viewed.follow(viewer);
        }
    }

    @Override
    public void uninstall() {
        if (viewer != null) {
            preferences.removePreferenceChangeListener(this);
            if (viewer.getSelectionProvider() instanceof IPostSelectionProvider selections) {
                selections.removePostSelectionChangedListener(this);
            }
            viewed.leave();
            viewer = null;
        }
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }

    @Override
    public void leaving(OpenDocument document) {
        question++;
        if (viewer.getAnnotationModel() instanceof IAnnotationModelExtension model) {
            model.replaceAnnotations(shown, Map.of());
        }
        shown = new Annotation[0];
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        if (event.getSelection() instanceof ITextSelection selection) {
            look(selection.getOffset());
        }
    }

    @Override
    public void accept(Analysis analysis) {
        if (viewer.getTextWidget().isFocusControl() || others().isEmpty()) {
            look(caret());
        }
    }

    @Override
    public void preferenceChange(PreferenceChangeEvent event) {
        if (SWITCH.equals(event.getKey()) && viewer != null && viewer.getTextWidget() != null) {
            viewer.getTextWidget().getDisplay().asyncExec(() -> {
                if (viewer != null) {
                    look(caret());
                }
            });
        }
    }

    private int caret() {
        return viewer.getSelectedRange().x;
    }

    private void look(int offset) {
        int asked = ++question;
        OpenDocument document = viewed.get();
        if (document == null || offset < 0 || !preferences.getBoolean(SWITCH, true)) {
            mark(List.of());
            return;
        }
        document.take(document.service().names().occurrences(document.path(), offset), found -> {
            if (asked == question) {
                mark(found);
            }
        });
    }

    private void mark(List<Mention> mentions) {
        IAnnotationModel model = viewer.getAnnotationModel();
        List<Annotation> others = others();
        if (!(model instanceof IAnnotationModelExtension extension) || others.isEmpty() && isMarked(mentions, model)) {
            return; // painting marks anew costs more the farther they are apart
        }
        Map<Annotation, Position> marks = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            marks.put(new Annotation(type(mention), false, mention.isWrite() ? "Declared here" : "Mentioned here"),
                    new Position(mention.offset(), mention.length()));
        }
        extension.replaceAnnotations(Stream.concat(Arrays.stream(shown), others.stream()).toArray(Annotation[]::new), marks);
        shown = marks.keySet().toArray(Annotation[]::new);
    }

    /** {@return the marks of another editor on the same text, which are painted in this one, too} */
    private List<Annotation> others() {
        List<Annotation> others = new ArrayList<>();
        if (viewer.getAnnotationModel() != null) {
            Set<Annotation> own = Set.of(shown);
            viewer.getAnnotationModel().getAnnotationIterator().forEachRemaining(each -> {
                if ((USE.equals(each.getType()) || DECLARATION.equals(each.getType())) && !own.contains(each)) {
                    others.add(each);
                }
            });
        }
        return others;
    }

    /** {@return whether the marks, which have moved with the text, stand where the mentions are} */
    private boolean isMarked(List<Mention> mentions, IAnnotationModel model) {
        if (shown.length != mentions.size()) {
            return false;
        }
        for (int i = 0; i < shown.length; i++) {
            Mention mention = mentions.get(i);
            Position position = model.getPosition(shown[i]);
            if (position == null || position.isDeleted() || position.offset != mention.offset() || position.length != mention.length()
                    || !shown[i].getType().equals(type(mention))) {
                return false;
            }
        }
        return true;
    }

    private static String type(Mention mention) {
        return mention.isWrite() ? DECLARATION : USE;
    }
}
