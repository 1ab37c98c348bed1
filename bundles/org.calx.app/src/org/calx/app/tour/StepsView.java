// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.tour;

import java.util.function.Consumer;
import org.calx.app.tour.Step.Sign;
import org.calx.ide.Analysis;
import org.calx.ui.document.OpenDocument;
import org.calx.ui.help.CaseFacts;
import org.calx.ui.view.CaseEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/** The steps of a sheet, one of them open. Sees by the open case which are done, and remembers them. */
public final class StepsView extends ViewPart {

    /** The view's id in the plug-in registry. */
    public static final String ID = "org.calx.app.steps";

    private static final String SHEET = "sheet";
    private static final String DONE = "done";

    private final Consumer<Analysis> analyses = analysis -> look();
    private final Editors editors = new Editors();
    private Sheet sheet = Sheets.FIRST_CASE;
    private Progress progress = new Progress();
    private OpenDocument watched;
    private StepsPane pane;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        if (memento != null) {
            sheet = Sheets.of(memento.getString(SHEET));
            progress = Progress.of(memento.getString(DONE) == null ? "" : memento.getString(DONE));
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        pane = new StepsPane(parent, new Deeds(getSite().getPage()), this::finish, this::goBack);
        getSite().getPage().addPartListener(editors);
        show();
        watch();
    }

    /** Shows a sheet. */
    public void open(Sheet shown) {
        sheet = shown;
        show();
        look();
    }

    private void show() {
        setPartName(sheet == Sheets.TOUR ? "Tour" : "First Case");
        pane.show(sheet, progress);
    }

    private void finish(Step step) {
        if (progress.finish(sheet, step)) {
            show();
        }
    }

    private void goBack(Step step) {
        progress.goBack(sheet, step);
        show();
    }

    private void watch() {
        release();
        CaseEditor.active(getSite().getPage()).ifPresent(editor -> {
            watched = editor.document();
            watched.addListener(analyses);
        });
        look();
    }

    private void release() {
        if (watched != null) {
            watched.removeListener(analyses);
            watched = null;
        }
    }

    /** Ticks off the current step when the open case shows that it is done, and then the next. */
    private void look() {
        CaseFacts facts = watched == null ? CaseFacts.NONE : CaseFacts.of(watched.analysis());
        boolean changed = false;
        for (Step step : sheet.steps()) {
            if (!progress.isDone(sheet, step)) {
                if (!shows(step.sign(), facts)) {
                    break;
                }
                changed |= progress.finish(sheet, step);
            }
        }
        if (changed) {
            show();
        }
    }

    private boolean shows(Sign sign, CaseFacts facts) {
        return switch (sign) {
        case PRESSED -> false;
        case CASE -> watched != null;
        case PATIENT -> facts.patient();
        case LESION -> facts.disease() && facts.lesion();
        };
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(SHEET, sheet.id());
        memento.putString(DONE, progress.toText());
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(editors);
        release();
        super.dispose();
    }

    /** Follows the editor in front. */
    private final class Editors implements IPartListener2 {

        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            if (CaseEditor.active(getSite().getPage()).map(CaseEditor::document).orElse(null) != watched) {
                watch();
            }
        }

        @Override
        public void partClosed(IWorkbenchPartReference reference) {
            partActivated(reference);
        }
    }
}
