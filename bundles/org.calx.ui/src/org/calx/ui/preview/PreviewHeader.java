// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview;

import java.util.Optional;
import org.calx.manuscript.journal.JournalProfile;
import org.calx.publish.ReviewedCase;
import org.calx.publish.journal.ChosenJournal;
import org.calx.ui.document.ReviewSnapshot;
import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** What stands above the manuscript: the journal it is written for, and what is wrong with that. */
final class PreviewHeader {

    private static final int MARGIN = 6;

    private final Composite area;
    private final CLabel journal;
    private final Composite problem;
    private final Label reason;

    PreviewHeader(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(2, 2, 0, 0).spacing(MARGIN, 2).applyTo(area);
        journal = WidgetId.mark(new CLabel(area, SWT.NONE), "preview.journal");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(journal);
        problem = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(problem);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(problem);
        Label sign = new Label(problem, SWT.NONE);
        sign.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(sign);
        reason = WidgetId.mark(new Label(problem, SWT.WRAP), "preview.journalProblem");
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(reason);
        problem.setVisible(false);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
        area.setVisible(false);
    }

    void show(ReviewedCase subject, ReviewSnapshot review) {
        Optional<String> name = review.review().journal().map(ChosenJournal::profile).map(JournalProfile::name);
        String words = name.map(known -> "For " + known).orElse("For no journal, in the order of CARE");
        journal.setText((words + (subject.manuscript().properties().draft() ? " · draft" : "")).replace("&", "&&"));
        journal.setToolTipText(journal.getText().replace("&&", "&"));
        reason.setText(review.journalProblem().orElse("").replace("&", "&&"));
        hide(problem, review.journalProblem().isEmpty());
        hide(area, false);
    }

    void showNothing() {
        hide(area, true);
    }

    private void hide(Composite composite, boolean hidden) {
        ((GridData) composite.getLayoutData()).exclude = hidden;
        composite.setVisible(!hidden);
        area.getParent().layout(true, true);
    }
}
