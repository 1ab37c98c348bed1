// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.limits;

import java.util.ArrayList;
import java.util.List;
import org.calx.manuscript.journal.Counter;
import org.calx.model.LimitSubject;
import org.calx.publish.ReviewedCase;
import org.calx.publish.report.CounterLines;
import org.calx.publish.report.Verdict;
import org.calx.ui.document.ReviewSnapshot;
import org.calx.ui.journal.choice.CurrentJournal;
import org.calx.ui.journal.JournalChoices;
import org.calx.ui.view.CaseView;
import org.calx.ui.view.ContentOrReason;
import org.calx.ui.widget.CopiedText;
import org.calx.ui.widget.ViewAction;
import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;

/** What the journal limits, counted in the manuscript: how much there is, how much there may be, and where there is something to shorten. */
public final class LimitsView extends CaseView {

    /** The view's id in the plug-in registry. */
    public static final String ID = "org.calx.ui.limits";

    private static final String LIMITED_ONLY = "limitedOnly";

    private ContentOrReason book;
    private Label journal;
    private CLabel summary;
    private CounterTable table;
    private ReviewedCase shown;
    private ReviewSnapshot seen;
    private IAction limited;
    private boolean limitedOnly = true;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        limitedOnly = memento == null || !Boolean.FALSE.equals(memento.getBoolean(LIMITED_ONLY));
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putBoolean(LIMITED_ONLY, limitedOnly);
    }

    @Override
    protected void createControls(Composite parent) {
        book = new ContentOrReason(parent, "limits");
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(book.content());
        Composite head = new Composite(book.content(), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).spacing(10, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        journal = WidgetId.mark(new Label(head, SWT.NONE), "limits.journal");
        journal.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        summary = WidgetId.mark(new CLabel(head, SWT.NONE), "limits.summary");
        summary.setText("");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        table = new CounterTable(book.content());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.viewer().getTable().getParent());
        table.viewer().addOpenListener(event -> go(true));
        table.viewer().addPostSelectionChangedListener(event -> {
            if (table.viewer().getTable().isFocusControl()) {
                go(false); // the text follows, the keyboard stays
            }
        });
        actions();
    }

    /** What the journal limits, unless all is wanted or nothing is limited. */
    private List<CounterRow> rows(ReviewedCase subject) {
        List<CounterRow> all = CounterRow.of(subject);
        List<CounterRow> few = all.stream().filter(row -> row.verdict() != Verdict.UNLIMITED).toList();
        return limitedOnly && !few.isEmpty() ? few : all;
    }

    private void setLimitedOnly(boolean only) {
        limitedOnly = only;
        if (shown != null) {
            table.show(rows(shown));
        }
    }

    private void actions() {
        limited = ViewAction.toggle("Only What the Journal Limits", "filter", limitedOnly, this::setLimitedOnly);
        getViewSite().getActionBars().getToolBarManager().add(limited);
        getViewSite().getActionBars().getMenuManager().add(limited);
        IAction copy = ViewAction.of("Copy", "copy", () -> copy(table.allSelected(), List.of()));
        IAction all = ViewAction.of("Copy the Counters", "copy", this::copyAll);
        getViewSite().getActionBars().getToolBarManager().add(all);
        getViewSite().getActionBars().getMenuManager().add(all);
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        getViewSite().getActionBars().updateActionBars();
        MenuManager menu = new MenuManager();
        menu.add(ViewAction.of("Go to the Place", null, () -> go(true)));
        menu.add(copy);
        menu.add(all);
        table.viewer().getTable().setMenu(menu.createContextMenu(table.viewer().getTable()));
    }

    private void copyAll() {
        editor().filter(editor -> shown != null).ifPresent(editor -> copy(CounterRow.of(shown),
                List.of(editor.document().path().getFileName() + ": " + shown.name() + " for " + journal.getText())));
    }

    private static void copy(List<CounterRow> rows, List<String> head) {
        List<String> lines = new ArrayList<>(head);
        List<Counter> counters = rows.stream().map(CounterRow::counter).toList();
        lines.addAll(CounterLines.of(counters));
        CopiedText.copy(lines);
    }

    private void go(boolean focus) {
        table.selected().ifPresent(row -> editor().filter(editor -> seen != null).ifPresent(editor -> editor.reveal(seen, row.count().place(), focus)));
    }

    @Override
    public void setFocus() {
        (book.showsContent() ? table.viewer().getTable() : book).setFocus();
    }

    @Override
    protected void show(ReviewedCase subject, ReviewSnapshot review) {
        shown = subject;
        seen = review;
        table.show(rows(subject));
        editor().ifPresent(editor -> {
            CurrentJournal current = CurrentJournal.of(JournalChoices.of(editor.document().path()), review);
            text(current.label(), review.journalProblem().orElseGet(() -> LimitsSummary.of(CounterRow.of(subject))));
            journal.setToolTipText(current.tip());
        });
        if (book.showContent() && getSite().getPage().getActivePart() == this) {
            setFocus();
        }
    }

    private void text(String name, String words) {
        if (!name.equals(journal.getText()) || !words.equals(summary.getText())) {
            journal.setText(name);
            summary.setText(words);
            summary.setToolTipText(words);
            journal.getParent().layout();
        }
    }

    @Override
    protected void showNothing(String reason) {
        shown = null;
        seen = null;
        book.showReason(reason);
    }

    /** Selects the counter of a subject. */
    public void select(LimitSubject what) {
        if (!table.select(what)) {
            limited.setChecked(false);
            setLimitedOnly(false);
            table.select(what);
        }
    }
}
