// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview;

import java.util.ArrayList;
import java.util.List;
import org.calx.ui.picture.Pictures;
import org.calx.ui.preview.proof.Lettering;
import org.calx.ui.preview.proof.Proof;
import org.calx.ui.preview.screen.ProofCanvas;
import org.calx.ui.preview.screen.Zoom;
import org.calx.ui.widget.MenuAction;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** The tool bar, the menu and the keys of the preview. */
final class PreviewActions {

    private static final int LONGEST = 60;

    private final ProofCanvas canvas;
    private final Action follow;
    private final MenuAction headings;
    private final MenuAction zoom;
    private final Action copy;

    PreviewActions(ProofCanvas canvas, Runnable followed) {
        this.canvas = canvas;
        follow = toggle("preview.follow", "Follow the caret", "Move to what the line at the caret became", () -> {
            PreviewSettings.follow(!PreviewSettings.follows());
            followed.run();
        });
        follow.setChecked(PreviewSettings.follows());
        headings = new MenuAction("preview.headings", "Go to a section", this::headingItems);
        zoom = new MenuAction("preview.zoom", "Larger or smaller", this::zoomItems);
        copy = push("preview.copy", "Copy", canvas.marks()::copy);
    }

    void contribute(IActionBars bars, Runnable find) {
        Action look = push("preview.find", "Find in the manuscript (Ctrl+F)", find);
        look.setImageDescriptor(Pictures.descriptor("find"));
        follow.setImageDescriptor(Pictures.descriptor("follow"));
        headings.setImageDescriptor(Pictures.descriptor("sections"));
        zoom.setImageDescriptor(Pictures.descriptor("zoom"));
        IToolBarManager bar = bars.getToolBarManager();
        bar.add(new GroupMarker("journal"));
        bar.add(new Separator("see"));
        bar.add(follow);
        bar.add(headings);
        bar.add(look);
        bar.add(zoom);
        bar.add(new Separator("export"));
        Action all = push("preview.selectAll", "Select All", canvas.marks()::chooseAll);
        bars.setGlobalActionHandler(ActionFactory.FIND.getId(), look);
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), all);
        MenuManager popup = new MenuManager();
        popup.add(push("preview.go", "Go to the Text", canvas::goToText));
        popup.add(new Separator());
        popup.add(copy);
        popup.add(all);
        popup.add(new Separator());
        popup.add(look);
        canvas.setMenu(popup.createContextMenu(canvas));
        bars.updateActionBars();
        update();
    }

    /** What is shown has changed. */
    void update() {
        boolean shows = canvas.proof().isPresent();
        headings.setEnabled(shows);
        zoom.setEnabled(shows);
    }

    private List<IContributionItem> headingItems() {
        Proof proof = canvas.proof().orElseThrow();
        return proof.headings().stream().map(piece -> {
            String text = String.join(" ", proof.shape(piece).texts().stream().map(Lettering::text).toList()).replace('\n', ' ');
            String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
            String indent = "    ".repeat(proof.pieces().get(piece).headingLevel() - 1);
            return (IContributionItem) new ActionContributionItem(push("preview.heading" + piece, indent + cut.replace("&", "&&"), () -> {
                canvas.revealTop(piece);
                canvas.setFocus();
            }));
        }).toList();
    }

    private List<IContributionItem> zoomItems() {
        List<IContributionItem> items = new ArrayList<>();
        items.add(zoomItem(Zoom.WIDTH));
        items.add(new Separator());
        Zoom.STEPS.forEach(step -> items.add(zoomItem(step)));
        return items;
    }

    private IContributionItem zoomItem(Zoom step) {
        Action action = new Action(step.label(), IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    canvas.zoom(step);
                }
            }
        };
        action.setChecked(step.equals(canvas.zoom()));
        return new ActionContributionItem(action);
    }

    private static Action push(String id, String text, Runnable does) {
        Action action = new Action(text, IAction.AS_PUSH_BUTTON) {
            @Override
            public void run() {
                does.run();
            }
        };
        action.setId(id);
        return action;
    }

    private static Action toggle(String id, String text, String tip, Runnable does) {
        Action action = new Action(text, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                does.run();
            }
        };
        action.setId(id);
        action.setToolTipText(tip);
        return action;
    }
}
