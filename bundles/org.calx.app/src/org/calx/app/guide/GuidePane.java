// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.calx.app.guide.book.Chapter;
import org.calx.app.guide.book.GuideBlock;
import org.calx.app.guide.book.Library;
import org.calx.app.guide.book.Place;
import org.calx.app.guide.book.Span;
import org.calx.app.guide.book.Trail;
import org.calx.app.guide.page.Page;
import org.calx.app.guide.page.Typesetter;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The guide: contents and search, and the chapter that is read. Used by the view and beside dialogs. */
final class GuidePane {

    private static final int WIDE = 700;
    private static final int PAUSE_MILLIS = 120;

    private final SashForm sash;
    private final ContentsPane contents;
    private final PageWidget page;
    private final Trail trail = new Trail();
    private final IPropertyChangeListener fontsAndColours = event -> setAgain();
    private final Runnable setLater = this::setAgain;
    private Runnable moved = () -> { };
    private Library library;
    private Place wanted = Library.START;
    private Chapter chapter;

    GuidePane(Composite parent) {
        sash = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
        contents = new ContentsPane(sash, chosen -> show(chosen.place()));
        page = new PageWidget(sash, this::follow);
        sash.setWeights(30, 70);
        sash.addListener(SWT.Resize, event -> sash.setOrientation(sash.getSize().x > WIDE ? SWT.HORIZONTAL : SWT.VERTICAL));
        page.control().addListener(SWT.Resize, event -> sash.getDisplay().timerExec(PAUSE_MILLIS, setLater));
        JFaceResources.getFontRegistry().addListener(fontsAndColours);
        JFaceResources.getColorRegistry().addListener(fontsAndColours);
        sash.addListener(SWT.Dispose, event -> {
            sash.getDisplay().timerExec(-1, setLater);
            JFaceResources.getFontRegistry().removeListener(fontsAndColours);
            JFaceResources.getColorRegistry().removeListener(fontsAndColours);
        });
        GuideLibrary.get().thenAccept(read -> sash.getDisplay().asyncExec(() -> begin(read)));
    }

    private void begin(Library read) {
        if (!sash.isDisposed()) {
            library = read;
            contents.setLibrary(read);
            show(wanted);
        }
    }

    /** Sets who is told when another place is read. */
    void onMove(Runnable listener) {
        moved = listener;
    }

    Control control() {
        return sash;
    }

    PageWidget page() {
        return page;
    }

    Trail trail() {
        return trail;
    }

    /** {@return the place that is read} */
    Place place() {
        return trail.current().map(Trail.Stop::place).orElse(wanted);
    }

    boolean showsContents() {
        return sash.getMaximizedControl() == null;
    }

    void showContents(boolean show) {
        sash.setMaximizedControl(show ? null : page.control());
    }

    /** Searches, with the contents in sight. */
    void search(String words) {
        showContents(true);
        contents.search(words);
    }

    /** Opens a place; one that does not exist opens the beginning of the guide. */
    void show(Place place) {
        if (library == null) {
            wanted = place;
            return;
        }
        leave();
        trail.go(library.find(place).isPresent() ? place : Library.START);
        read();
    }

    /** Goes back or forward. */
    void step(boolean forward) {
        leave();
        trail.step(forward);
        read();
    }

    private void leave() {
        if (chapter != null) {
            trail.leave(page.top());
        }
    }

    private void read() {
        Trail.Stop stop = trail.current().orElseThrow();
        Chapter found = library.find(stop.place()).orElseThrow();
        if (found != chapter) {
            chapter = found;
            page.show(set());
            contents.mark(chapter);
        }
        page.reveal(stop.top() >= 0 ? Math.min(stop.top(), page.page().text().length())
                : page.page().anchors().getOrDefault(stop.place().anchor(), 0));
        moved.run();
    }

    private Page set() {
        List<GuideBlock> blocks = new ArrayList<>(chapter.blocks());
        if (chapter.level() == 1) {
            library.chapters().stream().filter(other -> other != chapter && library.part(other) == chapter)
                    .map(other -> new GuideBlock.Item(1, "›", List.of(link(other.title(), other)))).forEach(blocks::add);
        }
        Optional<Chapter> next = library.next(chapter, 1);
        next.ifPresent(following -> blocks.add(new GuideBlock.Paragraph(List.of(Span.plain("Next: "), link(following.title(), following)))));
        return Typesetter.set(new Chapter(chapter.place(), chapter.level(), chapter.title(), blocks), page.fonts());
    }

    private static Span link(String words, Chapter target) {
        return new Span(words, false, false, false, target.place().toString());
    }

    /** Room, fonts or colours are others: the same text in another form, with the same line on top. */
    private void setAgain() {
        if (chapter != null && !page.control().isDisposed()) {
            int top = page.top();
            page.show(set());
            page.reveal(Math.min(top, page.page().text().length()));
        }
    }

    private void follow(String target) {
        if (target.startsWith("http")) {
            Program.launch(target);
        } else {
            show(Place.of(target));
        }
    }
}
