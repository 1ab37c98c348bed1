// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.tour;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.calx.ui.colouring.Specimen;
import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** The widgets of a sheet: the current step is open, the others are titles to click. */
final class StepsPane {

    private static final int NARROW = 60;

    private final ScrolledComposite scroll;
    private final Composite area;
    private final Font bold;
    private final Deeds deeds;
    private final Consumer<Step> finish;
    private final Consumer<Step> goBack;
    private Button first;

    StepsPane(Composite parent, Deeds deeds, Consumer<Step> finish, Consumer<Step> goBack) {
        this.deeds = deeds;
        this.finish = finish;
        this.goBack = goBack;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        area = new Composite(scroll, SWT.NONE);
        WidgetId.mark(area, "steps");
        scroll.setContent(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 8).applyTo(area);
        bold = new LocalResourceManager(JFaceResources.getResources(), area)
                .create(FontDescriptor.createFrom(area.getFont()).setStyle(SWT.BOLD));
        scroll.addListener(SWT.Resize, event -> arrange());
    }

    void show(Sheet sheet, Progress progress) {
        area.setRedraw(false);
        for (Control old : area.getChildren()) {
            old.dispose();
        }
        first = null;
        Label title = label(sheet.title(), 2);
        title.setFont(bold);
        label(sheet.intro(), 2);
        Optional<Step> current = sheet.current(progress);
        List<Step> steps = sheet.steps();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            boolean isCurrent = current.filter(step::equals).isPresent();
            GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING)
                    .applyTo(new StepMark(area, i + 1, progress.isDone(sheet, step), isCurrent));
            if (isCurrent) {
                open(step);
            } else {
                closed(step, progress.isDone(sheet, step));
            }
        }
        if (current.isEmpty()) {
            label("That is all. F1 helps wherever you are.", 2);
            Button again = button(area, "Start Again", "steps.again");
            again.addListener(SWT.Selection, event -> later(() -> goBack.accept(steps.getFirst())));
            first = again;
        }
        arrange();
        area.setRedraw(true);
    }

    private void closed(Step step, boolean done) {
        if (done) {
            Link link = new Link(area, SWT.NONE);
            link.setText("<a>" + step.title() + "</a>");
            link.setToolTipText("Go back to this step");
            link.addListener(SWT.Selection, event -> later(() -> goBack.accept(step)));
            GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(link);
        } else {
            GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(label(step.title(), 1));
        }
    }

    private void open(Step step) {
        Composite body = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
        Label title = new Label(body, SWT.WRAP);
        title.setText(step.title());
        title.setFont(bold);
        Label text = new Label(body, SWT.WRAP);
        text.setText(step.text());
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(text);
        if (!step.specimen().isEmpty()) {
            specimen(body, step.specimen());
        }
        Composite buttons = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        Button deed = button(buttons, step.deed().label(), "steps.do");
        deed.addListener(SWT.Selection, event -> later(() -> perform(step)));
        Button skip = button(buttons, "Next Step", "steps.next");
        skip.addListener(SWT.Selection, event -> later(() -> finish.accept(step)));
        first = deed;
    }

    private void perform(Step step) {
        if (deeds.perform(step) && step.sign() == Step.Sign.PRESSED) {
            finish.accept(step);
        }
    }

    private static void specimen(Composite body, String words) {
        StyledText text = new StyledText(body, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
        text.setText(words);
        text.setFont(JFaceResources.getTextFont());
        text.setMargins(6, 4, 6, 4);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(text);
        WidgetId.mark(text, "steps.specimen");
        Specimen.whenColoured(words, styles -> {
            if (!text.isDisposed()) {
                styles.forEach(text::setStyleRange);
            }
        });
    }

    private static Button button(Composite parent, String label, String id) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        WidgetId.mark(button, id);
        return button;
    }

    private Label label(String words, int columns) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(words);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(NARROW, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** Not at once: the widget whose event is being handled goes away. */
    private void later(Runnable what) {
        area.getDisplay().asyncExec(() -> {
            if (!area.isDisposed()) {
                what.run();
            }
        });
    }

    private void arrange() {
        if (!area.isDisposed()) {
            scroll.setMinHeight(area.computeSize(Math.max(1, scroll.getClientArea().width), SWT.DEFAULT).y);
            area.layout(true, true);
        }
    }

    void setFocus() {
        if (first != null && !first.isDisposed()) {
            first.setFocus();
        } else {
            area.setFocus();
        }
    }
}
