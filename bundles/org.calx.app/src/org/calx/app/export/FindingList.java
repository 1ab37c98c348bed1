// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.export;

import java.util.List;
import java.util.Optional;
import org.calx.app.form.Form;
import org.calx.language.Diagnostic;
import org.calx.publish.RuleManual;
import org.calx.ui.widget.FittedLabels;
import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;

/** The findings of a case that was exported, or was not, in one line each; the one that is selected stands whole below, with what mends it. */
final class FindingList {

    private static final int ROWS = 6;
    private static final int LINES = 4;

    private final TableViewer viewer;
    private final Label whole;

    /**
     * Makes an empty list.
     *
     * @param width how wide it is
     * @param open  what opening one does
     */
    FindingList(Composite area, int width, Runnable open) {
        Composite frame = new Composite(area, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        viewer = new TableViewer(Form.named(new Table(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL), "Findings of the case",
                "exported.findings"));
        GridDataFactory.fillDefaults().grab(true, true).hint(width, ROWS * viewer.getTable().getItemHeight()).applyTo(frame);
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.setLabelProvider(new Lines());
        layout.setColumnData(column.getColumn(), new ColumnWeightData(1, 0, false));
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.addOpenListener(event -> open.run());
        whole = WidgetId.mark(new Label(area, SWT.WRAP), "exported.finding");
        GridDataFactory.fillDefaults().grab(true, false).hint(width, LINES * whole.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).applyTo(whole);
        viewer.addSelectionChangedListener(event -> whole.setText(selected().map(FindingList::whole).orElse("")));
    }

    /** Lists other findings, and selects the first. */
    void show(List<Diagnostic> findings) {
        viewer.setInput(findings);
        viewer.setSelection(findings.isEmpty() ? StructuredSelection.EMPTY : new StructuredSelection(findings.getFirst()), true);
    }

    Optional<Diagnostic> selected() {
        return Optional.ofNullable((Diagnostic) viewer.getStructuredSelection().getFirstElement());
    }

    private static String line(Diagnostic finding) {
        return "Line " + finding.line() + ": " + finding.message();
    }

    private static String whole(Diagnostic finding) {
        String message = Character.toUpperCase(finding.message().charAt(0)) + finding.message().substring(1) + ".";
        return RuleManual.find(finding.code()).map(page -> message + "\nTo mend: " + page.mend()).orElse(message);
    }

    private static final class Lines extends FittedLabels {

        @Override
        protected StyledString words(Object finding) {
            return new StyledString(line((Diagnostic) finding));
        }
    }
}
