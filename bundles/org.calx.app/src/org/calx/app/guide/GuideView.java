// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.guide;

import org.calx.app.guide.book.Place;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

/** The user guide. Remembers where it was read. */
public final class GuideView extends ViewPart {

    /** The view's id in the plug-in registry. */
    public static final String ID = "org.calx.app.guide";

    private static final String PLACE = "place";
    private static final String CONTENTS = "contents";

    private IMemento memento;
    private GuidePane pane;
    private IAction back;
    private IAction forward;
    private IAction contents;

    @Override
    public void init(IViewSite site, IMemento saved) throws PartInitException {
        super.init(site, saved);
        memento = saved;
    }

    @Override
    public void createPartControl(Composite parent) {
        pane = new GuidePane(parent);
        back = action("Back", picture("back"), () -> pane.step(false));
        forward = action("Forward", picture("forward"), () -> pane.step(true));
        contents = new Action("Contents and Search", IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                pane.showContents(isChecked());
            }
        };
        contents.setImageDescriptor(picture("contents"));
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(back);
        bar.add(forward);
        bar.add(contents);
        StyledText text = pane.page().control();
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), action("Copy", null, text::copy));
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), action("Select All", null, text::selectAll));
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.FIND.getId(), action("Find", null, this::find));
        IHandlerService handlers = getSite().getService(IHandlerService.class);
        handlers.activateHandler("org.eclipse.ui.navigate.backwardHistory", handler(back));
        handlers.activateHandler("org.eclipse.ui.navigate.forwardHistory", handler(forward));
        pane.onMove(this::moved);
        restore();
        moved();
    }

    private void restore() {
        Boolean shown = memento == null ? null : memento.getBoolean(CONTENTS);
        boolean show = shown == null || shown;
        pane.showContents(show);
        contents.setChecked(show);
        String place = memento == null ? null : memento.getString(PLACE);
        if (place != null) {
            pane.show(Place.of(place));
        }
    }

    private void find() {
        search("");
    }

    /** Searches for words. */
    public void search(String words) {
        pane.search(words);
        contents.setChecked(true);
    }

    private void moved() {
        back.setEnabled(pane.trail().hasBack());
        forward.setEnabled(pane.trail().hasForward());
    }

    private static ImageDescriptor picture(String name) {
        return ResourceLocator.imageDescriptorFromBundle(GuideView.class, "icons/" + name + ".svg").orElseThrow();
    }

    private static IAction action(String label, ImageDescriptor picture, Runnable what) {
        Action action = new Action(label, picture) {
            @Override
            public void run() {
                what.run();
            }
        };
        action.setToolTipText(label);
        return action;
    }

    private static IHandler handler(IAction action) {
        return new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                action.run();
                return null;
            }
        };
    }

    /** Opens a place. */
    public void show(Place place) {
        pane.show(place);
    }

    /** {@return the place that is read} */
    public Place place() {
        return pane.place();
    }

    @Override
    public void saveState(IMemento saved) {
        saved.putString(PLACE, pane.place().toString());
        saved.putBoolean(CONTENTS, pane.showsContents());
    }

    @Override
    public void setFocus() {
        pane.page().control().setFocus();
    }
}
