// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.calx.language.place.Place;
import org.calx.manuscript.drawn.NothingToDraw;
import org.calx.publish.CasePlaces;
import org.calx.publish.ReviewedCase;
import org.calx.publish.journal.ChosenJournal;
import org.calx.ui.document.ReviewSnapshot;
import org.calx.ui.figure.canvas.FigureCanvas;
import org.calx.ui.figure.canvas.Scene;
import org.calx.ui.figure.element.Stop;
import org.calx.ui.figure.table.FigureTableViewer;
import org.calx.ui.view.CaseEditor;
import org.calx.ui.view.CaseView;
import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A figure of the case in the editor, and the same as a table. It is drawn while the author types, and leads to the text. */
public abstract class FigureView extends CaseView implements FigureCanvas.Listener {

    /** How long the view must keep its width before the figure is laid out anew, in milliseconds. */
    private static final int PAUSE = 120;

    private final FigureKind kind;
    private final Runnable layOut = this::request;
    private Composite area;
    private Composite stack;
    private Label hint;
    private MessagePage message;
    private FigureCanvas canvas;
    private FigureTableViewer table;
    private FigureActions actions;
    private FigureArtist artist;
    private FigureWidth width = FigureWidth.VIEW;
    private double drawnWidth;
    private boolean asTable;
    private boolean shows;
    private int caret;
    private ReviewedCase subject;
    private ReviewSnapshot review;

    /** Shows figures of a kind. */
    protected FigureView(FigureKind kind) {
        this.kind = kind;
    }

    /**
     * Draws the figure; called in a thread of its own.
     *
     * @param from        the case
     * @param millimetres how wide
     * @return the figure
     * @throws NothingToDraw if the case does not record enough
     */
    protected abstract Scene draw(ReviewedCase from, double millimetres) throws NothingToDraw;

    /** {@return what is said above the figure, beside how its times are told; empty for nothing} */
    protected String hint(Scene scene) {
        return "";
    }

    /** Adds what only this figure can do to its tool bar. */
    protected void contribute(IToolBarManager bar) {
        // most figures can do no more than all
    }

    /** Adds what only this figure can do to its menu. */
    protected void contribute(IMenuManager menu) {
        // most figures can do no more than all
    }

    /** {@return the measures that the figure shows; empty for those Calx chooses} */
    protected List<String> measures() {
        return List.of();
    }

    @Override
    protected final void createControls(Composite parent) {
        artist = new FigureArtist(parent.getDisplay());
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        hint = WidgetId.mark(new Label(area, SWT.WRAP), kind.id("hint"));
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 3).hint(1, SWT.DEFAULT).exclude(true).applyTo(hint);
        hint.setVisible(false);
        stack = new Composite(area, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        message = new MessagePage(stack, kind.id("message"));
        canvas = WidgetId.mark(new FigureCanvas(stack, kind.title(), this), kind.id("canvas"));
        table = new FigureTableViewer(stack, kind.title(), kind.id("table"), this::chosen);
        actions = new FigureActions(this);
        actions.contribute(getViewSite().getActionBars());
    }

    @Override
    protected final void show(ReviewedCase other, ReviewSnapshot from) {
        subject = other;
        review = from;
        request();
    }

    @Override
    protected final void showNothing(String reason) {
        artist.forget();
        subject = null;
        review = null;
        say("", reason);
    }

    @Override
    protected final void caretMoved(int offset) {
        caret = offset;
        if (subject != null && shows) {
            List<Stop> stops = canvas.stops().at(this::place, offset);
            canvas.markCaret(stops);
            stops.stream().findFirst().ifPresent(table::select);
        }
    }

    @Override
    public void setFocus() {
        if (shows) {
            top().setFocus();
        } else {
            stack.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (artist != null) {
            artist.forget();
        }
        super.dispose();
    }

    /** Draws the figure anew, because what it is to show has changed. */
    protected final void request() {
        ReviewedCase from = subject;
        if (from == null || canvas.isDisposed()) {
            return;
        }
        double millimetres = width.millimetres(canvas.getSize().x > 0 ? canvas.getSize().x : stack.getSize().x);
        drawnWidth = millimetres;
        artist.draw(() -> draw(from, millimetres), this::present, this::presentNothing);
    }

    private void present(Scene scene) {
        if (canvas.isDisposed()) {
            return;
        }
        shows = true;
        canvas.show(scene);
        table.show(scene.stops(), scene.figure().table().columns());
        sayAbove(scene);
        onTop(top());
        caretMoved(caret);
    }

    private void sayAbove(Scene scene) {
        String times = FigureHint.of(scene.figure(), review.review().journal().map(ChosenJournal::profile));
        String own = hint(scene);
        above(own + (own.isEmpty() || times.isEmpty() ? "" : " ") + times);
    }

    private void presentNothing(String reason) {
        if (!canvas.isDisposed()) {
            say("No " + kind.title().toLowerCase(java.util.Locale.ROOT) + " yet", reason);
        }
    }

    private void say(String heading, String reason) {
        shows = false;
        message.say(heading, reason);
        above("");
        onTop(message.control());
    }

    private void above(String words) {
        hint.setText(words.replace("&", "&&"));
        ((GridData) hint.getLayoutData()).exclude = words.isEmpty();
        hint.setVisible(!words.isEmpty());
        area.layout(true, true);
    }

    private Control top() {
        return asTable ? table.control() : canvas;
    }

    private void onTop(Control control) {
        StackLayout layout = (StackLayout) stack.getLayout();
        boolean focused = layout.topControl != null && layout.topControl != control && isIn(layout.topControl);
        layout.topControl = control;
        stack.layout();
        actions.update();
        if (focused && shows) {
            control.setFocus();
        }
    }

    private static boolean isIn(Control control) {
        for (Control at = control.getDisplay().getFocusControl(); at != null; at = at.getParent()) {
            if (at == control) {
                return true;
            }
        }
        return false;
    }

    @Override
    public final void chosen(Stop stop, boolean edit) {
        place(stop.element()).ifPresent(place -> editor().ifPresent(editor -> editor.reveal(review, place, edit)));
    }

    @Override
    public void siteChosen() {
        // only a figure with a body has sites
    }

    @Override
    public final void resized() {
        if (subject != null && width.millimetres(canvas.getSize().x) != drawnWidth) {
            canvas.getDisplay().timerExec(PAUSE, layOut);
        }
        if (actions != null) {
            actions.update();
        }
    }

    /** Where an element stands; the case itself is the presentation in figures, which has its own statement. */
    private Optional<Place> place(String element) {
        CasePlaces places = subject.places();
        return element.equals(subject.name()) ? places.element("presented").or(() -> places.element(element)) : places.element(element);
    }

    /**
     * Asks the language service about the case that is shown.
     *
     * @param question the question; its place is that of the caret
     * @param use      gets the answer, in the user interface's thread, unless the text has changed meanwhile
     */
    protected final <T> void ask(CaseInsertion.Question<T> question, BiConsumer<CaseEditor, T> use) {
        editor().ifPresent(editor -> CaseInsertion.ask(editor, editor.caret(), question, use));
    }

    FigureKind kind() {
        return kind;
    }

    /** {@return the canvas} */
    protected final FigureCanvas canvas() {
        return canvas;
    }

    FigureTableViewer table() {
        return table;
    }

    /** {@return whether a figure is shown, as a picture or as a table} */
    protected final boolean shows() {
        return shows;
    }

    boolean isTable() {
        return asTable;
    }

    void showTable(boolean wanted) {
        asTable = wanted;
        if (shows) {
            Optional<Stop> kept = wanted ? canvas.walkedTo() : table.selected();
            onTop(top());
            kept.ifPresent(wanted ? table::select : canvas::walkTo);
            top().setFocus();
        }
    }

    FigureWidth width() {
        return width;
    }

    void setWidth(FigureWidth other) {
        width = other;
        canvas.fit();
        request();
    }

    /** {@return what the author means: the row, what is under the pointer, or what the keyboard has reached} */
    Optional<Stop> meant() {
        return asTable ? table.selected() : canvas.pointed().stream().findFirst().or(() -> canvas.sites().isEmpty() ? canvas.walkedTo() : Optional.empty());
    }
}
