// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.hover;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.calx.ide.Stamped;
import org.calx.ide.quickfix.Mendings;
import org.calx.ide.quickfix.QuickFix;
import org.calx.language.Diagnostic;
import org.calx.language.validation.RulePages;
import org.calx.ui.fix.Mending;
import org.calx.ui.marker.FindingPictures;
import org.calx.ui.rule.RuleView;
import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.editors.text.EditorsUI;

/**
 * The window over a place of the text: its findings with rule, reason and source, what can be done about them, and what is known of the
 * word. Text is broken to the width of the window; what comes later is filled in.
 */
final class HoverWindow extends AbstractInformationControl implements IInformationControlExtension2 {

    private static final int CHARACTERS = 72;
    private static final int LINES = 28;
    private static final int HIGHEST = 420;
    private static final int MOST_FIXES = 5;
    private static final int MARGIN = 8;
    private static final int PICTURE = 22;
    private static final int APART = 8;
    private static final String MUTED = "muted";

    private ScrolledComposite scrolled;
    private Composite body;
    private HoverContent content;

    /** A window that goes away with the pointer. */
    HoverWindow(Shell parent) {
        super(parent, EditorsUI.getTooltipAffordanceString());
        create();
    }

    /** A window that has the keyboard and can be made larger. */
    HoverWindow(Shell parent, boolean resizable) {
        super(parent, resizable);
        create();
    }

    @Override
    protected void createContent(Composite parent) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
    }

    @Override
    public boolean hasContents() {
        return content != null && (!content.findings().isEmpty() || !content.isComplete() || !content.knownWord().isEmpty());
    }

    @Override
    public void setInput(Object input) {
        content = (HoverContent) input;
        fill();
        if (!content.isComplete()) {
            HoverContent awaited = content;
            Runnable refill = () -> getShell().getDisplay().asyncExec(() -> {
                if (!getShell().isDisposed() && content == awaited) {
                    fill();
                    getShell().setSize(computeSizeHint());
                }
            });
            content.mendings().whenComplete((known, failure) -> refill.run());
            content.word().whenComplete((known, failure) -> refill.run());
        }
    }

    private void fill() {
        if (body != null) {
            body.dispose();
        }
        body = WidgetId.mark(new Composite(scrolled, SWT.NONE), "hover");
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, 6).spacing(6, 3).applyTo(body);
        content.findings().forEach(this::finding);
        if (!content.knownWord().isEmpty()) {
            if (!content.findings().isEmpty()) {
                GridDataFactory.fillDefaults().span(2, 1).applyTo(new Label(body, SWT.SEPARATOR | SWT.HORIZONTAL));
            }
            WidgetId.mark(text(content.knownWord(), 2), "hover.word");
        }
        scrolled.setContent(body);
        colour(scrolled, getShell().getForeground(), getShell().getBackground());
        scrolled.setMinHeight(body.computeSize(width() + 2 * MARGIN, SWT.DEFAULT).y);
        body.layout(true, true);
    }

    private void finding(Diagnostic finding) {
        Label picture = new Label(body, SWT.NONE);
        picture.setImage(FindingPictures.of(finding.severity()));
        int apart = body.getChildren().length == 1 ? 0 : APART;
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).indent(0, apart).applyTo(picture);
        Label sentence = text(sentence(finding.message()), 1);
        ((GridData) sentence.getLayoutData()).verticalIndent = apart;
        sentence.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        WidgetId.mark(sentence, "hover.message");
        RulePages.find(finding.code()).ifPresent(page -> {
            indented(page.reason(), "hover.reason", false);
            indented(sentence(finding.severity().label()) + ", rule " + page.code() + (page.source().isEmpty() ? "" : ". Source: " + page.source()), "hover.source", true);
        });
        Stamped<List<Mendings>> known = content.known();
        Optional<Mendings> mendings = known.value().stream().filter(each -> each.finding().equals(finding)).findFirst();
        List<QuickFix> fixes = mendings.map(Mendings::fixes).orElse(List.of());
        fixes.subList(0, Math.min(MOST_FIXES, fixes.size()))
                .forEach(fix -> link(fix.label(), "hover.fix", () -> Mending.apply(content.document(), new Stamped<>(known.stamp(), fix))));
        link("Explain this rule", "hover.explain", () -> RuleView.show(finding.code()));
    }

    private static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private void indented(String words, String id, boolean muted) {
        new Label(body, SWT.NONE);
        WidgetId.mark(text(words, 1), id).setData(MUTED, muted);
    }

    private Label text(String words, int columns) {
        Label label = new Label(body, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(columns == 1 ? width() - PICTURE : width(), SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void link(String words, String id, Runnable action) {
        new Label(body, SWT.NONE);
        Link link = WidgetId.mark(new Link(body, SWT.NONE), id);
        link.setText("<a>" + words.replace("&", "&&") + "</a>");
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> {
            getShell().setVisible(false);
            action.run();
            dispose();
        }));
        GridDataFactory.fillDefaults().applyTo(link);
    }

    private int width() {
        GC gc = new GC(body);
        try {
            return (int) (gc.getFontMetrics().getAverageCharacterWidth() * CHARACTERS);
        } finally {
            gc.dispose();
        }
    }

    /** The colours of such windows are set from outside, on those widgets only that are there. */
    private static void colour(Control control, Color foreground, Color background) {
        control.setBackground(background);
        if (!(control instanceof Link)) {
            control.setForeground(Boolean.TRUE.equals(control.getData(MUTED)) ? muted(foreground, background) : foreground);
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                colour(child, foreground, background);
            }
        }
    }

    private static Color muted(Color foreground, Color background) {
        return new Color((3 * foreground.getRed() + background.getRed()) / 4, (3 * foreground.getGreen() + background.getGreen()) / 4,
                (3 * foreground.getBlue() + background.getBlue()) / 4);
    }

    @Override
    public void setForegroundColor(Color foreground) {
        super.setForegroundColor(foreground);
        colour(scrolled, foreground, getShell().getBackground());
    }

    @Override
    public void setBackgroundColor(Color background) {
        super.setBackgroundColor(background);
        colour(scrolled, getShell().getForeground(), background);
    }

    /** The editor would allow twelve lines, which cuts off what can be done about a finding. */
    @Override
    public Point computeSizeConstraints(int widthInCharacters, int heightInLines) {
        return super.computeSizeConstraints(widthInCharacters, LINES);
    }

    @Override
    public Point computeSizeHint() {
        Point inside = body.computeSize(width() + 2 * MARGIN, SWT.DEFAULT);
        Rectangle frame = computeTrim();
        int bar = inside.y > HIGHEST ? scrolled.getVerticalBar().getSize().x : 0;
        return new Point(inside.x + bar + frame.width, Math.min(HIGHEST, inside.y) + frame.height);
    }

    @Override
    public IInformationControlCreator getInformationPresenterControlCreator() {
        return parent -> new HoverWindow(parent, true);
    }

    @Override
    public void setFocus() {
        super.setFocus();
        body.setFocus();
    }
}
