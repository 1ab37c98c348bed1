// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.calx.language.validation.RuleTopic;
import org.calx.ui.document.ReviewSnapshot;
import org.calx.ui.findings.FindingDetails.Paragraph;
import org.calx.ui.findings.FindingDetails.Style;
import org.calx.ui.view.ActiveCase;
import org.calx.ui.view.CaseEditor;
import org.calx.ui.widget.WidgetId;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/** The findings of all cases in the workspace, open or not, in groups; with reason and source of the one that is selected. */
public final class FindingsView extends ViewPart {

    /** The view's id in the plug-in registry. */
    public static final String ID = "org.calx.ui.findings";

    private static final String NAME = "Findings";
    private static final int LETTERS_OF_BOTH = 66;

    private final FindingsState state = new FindingsState();
    private List<Found> all = List.of();
    private List<Found> listed = List.of();
    private FindingSource source;
    private ActiveCase active;
    private TopicBanner banner;
    private FindingTree tree;
    private DetailsPane details;
    private SashForm sash;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        state.read(memento);
    }

    @Override
    public void saveState(IMemento memento) {
        state.write(memento);
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
        banner = new TopicBanner(frame, () -> showOnly(null));
        sash = WidgetId.mark(new SashForm(frame, SWT.HORIZONTAL), "findings.sash");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        tree = new FindingTree(sash);
        details = new DetailsPane(sash);
        sash.setWeights(64, 36);
        showDetails(state.details());
        sash.addListener(SWT.Resize, event -> arrange());
        details.control().addListener(SWT.FocusOut, event -> arrange());
        tree.viewer().addSelectionChangedListener(event -> explain());
        new FindingActions(this, tree, state).install(getViewSite());
        active = new ActiveCase(getSite().getWorkbenchWindow(), this::editorChanged);
        source = new FindingSource(this::gathered);
    }

    @Override
    public void dispose() {
        if (source != null) {
            source.close();
            active.close();
        }
        super.dispose();
    }

    @Override
    public void setFocus() {
        (sash.getMaximizedControl() == details.control() ? details.control() : tree.viewer().getTree()).setFocus();
    }

    private void gathered(List<Found> found) {
        if (!sash.isDisposed()) {
            all = found;
            refresh();
        }
    }

    private void editorChanged() {
        if (state.filter().file().isPresent() && !state.filter().file().equals(activeFile())) {
            setThisFile(true);
        } else {
            explain();
        }
    }

    private Optional<String> activeFile() {
        Optional<CaseEditor> editor = active == null ? Optional.empty() : active.editor();
        IFile file = editor.map(shown -> shown.document().file()).orElse(null);
        return Optional.ofNullable(file).map(known -> known.getFullPath().toString());
    }

    /** Lists the findings of the file in front only, or of all files. */
    void setThisFile(boolean only) {
        state.filter(state.filter().in(only ? Optional.of(activeFile().orElse("")) : Optional.empty()));
        refresh();
    }

    /**
     * Lists the findings of one topic only.
     *
     * @param topic the topic; null for all
     */
    public void showOnly(RuleTopic topic) {
        state.filter(state.filter().about(Optional.ofNullable(topic)));
        refresh();
    }

    /** Shows or hides reason and source; in a narrow view in the place of the list. */
    void showDetails(boolean shown) {
        state.details(shown);
        arrange();
        if (shown && !hasRoomForBoth()) {
            maximize(details.control()); // until the keyboard leaves it
            details.control().setFocus();
        }
    }

    /** Where there is too little room for both, the list stands alone; hovering over the text tells reason and source, too. */
    private void arrange() {
        maximize(state.details() && hasRoomForBoth() ? null : tree.viewer().getTree().getParent());
    }

    private boolean hasRoomForBoth() {
        int room = sash.getClientArea().width;
        return room == 0 || room >= new PixelConverter(sash).convertWidthInCharsToPixels(LETTERS_OF_BOTH);
    }

    private void maximize(Control alone) {
        if (sash.getMaximizedControl() != alone) {
            sash.setMaximizedControl(alone);
        }
    }

    /** Lists anew, after something of what is to be listed was changed. */
    void refresh() {
        listed = all.stream().filter(state.filter()::accepts).toList();
        tree.show(FindingGroup.of(all, state.filter(), state.grouping()), state.grouping() != Grouping.NONE);
        long open = listed.stream().filter(each -> !each.isConfirmed()).count();
        String name = open == 0 ? NAME : NAME + " (" + open + ")";
        if (!name.equals(getPartName())) {
            setPartName(name);
        }
        explain();
    }

    private void explain() {
        boolean awaited = listed.isEmpty() && (isAwaited() || FindingSource.isChecking());
        banner.show(state.filter().topic().orElse(null), listed.isEmpty() && !awaited);
        String words = !awaited ? FindingTally.words(listed) : isAwaited() ? "This case is being checked…" : "No findings so far; cases are being checked…";
        setTitleToolTip(words);
        details.show(tree.details().orElseGet(() -> whatIsListed(words, awaited)));
    }

    /** Whether the findings of the case in front are still to come: nothing was found yet, or what was found is listed a moment later. */
    private boolean isAwaited() {
        if (active == null || active.editor().isEmpty()) {
            return false;
        }
        Optional<ReviewSnapshot> review = active.review();
        if (review.isEmpty()) {
            return true;
        }
        IFile file = active.editor().get().document().file();
        return !review.get().review().findings().isEmpty() && file != null && file.exists()
                && all.stream().noneMatch(found -> found.file().equals(file.getFullPath().toString()));
    }

    private FindingDetails whatIsListed(String words, boolean awaited) {
        if (awaited) {
            return new FindingDetails(List.of(new Paragraph(Style.TITLE, "", words)));
        }
        Paragraph title = new Paragraph(Style.TITLE, "", listed.isEmpty() ? "No findings" : words + ". Select one for its reason and its source.");
        if (state.filter().topic().filter(topic -> topic == RuleTopic.IDENTIFIERS).isEmpty()) {
            return new FindingDetails(List.of(title));
        }
        List<Paragraph> scan = new ArrayList<>(List.of(title));
        scan.addAll(FindingDetails.scan(listed));
        return new FindingDetails(scan);
    }

    /** Gives the keyboard to reason and source. */
    void readDetails() {
        showDetails(true);
        details.control().setFocus();
    }
}
