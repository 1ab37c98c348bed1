// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.care;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.calx.ide.quickfix.QuickFix;
import org.calx.manuscript.care.CareItem;
import org.calx.publish.CareResult.CaseCare;
import org.calx.publish.ReviewedCase;
import org.calx.publish.report.CareLines;
import org.calx.publish.report.CareSummary;
import org.calx.ui.document.ReviewSnapshot;
import org.calx.ui.fix.Insertion;
import org.calx.ui.view.CaseView;
import org.calx.ui.view.ContentOrReason;
import org.calx.ui.widget.CopiedText;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;

/** How far the case has what the CARE checklist asks for: a meter, and the 30 sub-items with what is there, what to write, and what can be inserted. */
public final class CareView extends CaseView {

    /** The view's id in the plug-in registry. */
    public static final String ID = "org.calx.ui.care";

    private static final String OPEN_ONLY = "openOnly";
    private static final List<String> ITEMS = Stream.of(CareItem.values()).map(CareItem::number).toList();

    private ContentOrReason book;
    private CareMeter meter;
    private CareTree tree;
    private CareActions actions;
    private ReviewedCase shown;
    private ReviewSnapshot seen;
    /** The file whose fixes are shown. */
    private Path fixesOf;
    private boolean openOnly;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        openOnly = memento != null && Boolean.TRUE.equals(memento.getBoolean(OPEN_ONLY));
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putBoolean(OPEN_ONLY, openOnly);
    }

    @Override
    protected void createControls(Composite parent) {
        book = new ContentOrReason(parent, "care");
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(book.content());
        meter = new CareMeter(book.content());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(meter);
        tree = new CareTree(book.content());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.viewer().getTree().getParent());
        actions = new CareActions(this, tree);
        actions.install(getViewSite());
    }

    @Override
    public void setFocus() {
        (book.showsContent() ? tree.viewer().getTree() : book).setFocus();
    }

    @Override
    protected void show(ReviewedCase subject, ReviewSnapshot review) {
        shown = subject;
        seen = review;
        if (!review.review().file().equals(fixesOf)) {
            fixesOf = review.review().file();
            tree.show(Map.of());
        }
        meter.show(CareSummary.of(subject.care()));
        tree.show(subject.care(), openOnly);
        if (book.showContent() && getSite().getPage().getActivePart() == this) {
            setFocus();
        }
        lookForFixes(review);
    }

    @Override
    protected void showNothing(String reason) {
        shown = null;
        seen = null;
        book.showReason(reason);
    }

    private void lookForFixes(ReviewSnapshot review) {
        ReviewedCase subject = shown;
        editor().ifPresent(editor -> editor.document().service().insertions().careFixes(editor.document().path(), subject.place().offset(), ITEMS)
                .thenAccept(found -> Display.getDefault().asyncExec(() -> {
                    if (seen == review && !book.isDisposed() && found.stamp() == review.stamp()) {
                        tree.show(found.value());
                        actions.found(found.stamp());
                    }
                })));
    }

    /** Leads to a sub-item in the text. */
    void reveal(CareEntry entry, boolean focus) {
        editor().filter(editor -> seen != null).ifPresent(editor -> editor.reveal(seen, entry.row().place(), focus));
    }

    /** {@return whether only those sub-items are shown that are missing or thin} */
    boolean isOpenOnly() {
        return openOnly;
    }

    /** Shows only the sub-items that are missing or thin, or all. */
    void setOpenOnly(boolean only) {
        openOnly = only;
        if (shown != null) {
            tree.show(shown.care(), openOnly);
        }
    }

    /** Copies the whole checklist, as {@code calx care} prints it. */
    void copyAll() {
        editor().filter(editor -> shown != null).ifPresent(editor -> CopiedText.copy(CareLines.of(editor.document().path().getFileName().toString(),
                new CaseCare(shown.name(), shown.care()))));
    }

    /** Inserts what was found for a sub-item, or the same found again when the text has changed since. */
    void insert(String item, QuickFix fix, long stamp) {
        editor().filter(editor -> seen != null && !Insertion.make(editor, fix, stamp)).ifPresent(editor -> {
            int offset = editor.document().review().moved(seen, shown.place().offset());
            editor.document().service().insertions().careFixes(editor.document().path(), offset, List.of(item))
                    .thenAccept(found -> Display.getDefault().asyncExec(() -> found.value().getOrDefault(item, List.of()).stream()
                            .filter(each -> each.label().equals(fix.label())).findFirst().ifPresent(each -> Insertion.make(editor, each, found.stamp()))));
        });
    }
}
