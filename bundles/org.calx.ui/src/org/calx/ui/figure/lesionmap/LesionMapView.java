// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.figure.lesionmap;

import java.util.Optional;
import org.calx.manuscript.figure.lesionmap.LesionMapOptions.Plates;
import org.calx.manuscript.figure.lesionmap.MapSite;
import org.calx.publish.CaseDrawings;
import org.calx.publish.ReviewedCase;
import org.calx.ui.figure.CaseInsertion;
import org.calx.ui.figure.FigureKind;
import org.calx.ui.figure.FigureView;
import org.calx.ui.figure.canvas.Scene;
import org.calx.ui.picture.Pictures;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;

/** Where the lesions are. A click on a site without one offers to add one there. */
public final class LesionMapView extends FigureView {

    /** The view's id in the plug-in registry. */
    public static final String ID = "org.calx.ui.lesionMap";

    /** Around a small site lie larger ones; more of them are not worth a line. */
    private static final int SITES = 4;

    private volatile Plates plates = Plates.NEEDED;

    /** Shows lesion maps. */
    public LesionMapView() {
        super(FigureKind.LESION_MAP);
    }

    @Override
    protected Scene draw(ReviewedCase from, double millimetres) {
        CaseDrawings.PointedMap map = from.drawings().map(millimetres, plates);
        return Scene.of(map.figure(), Optional.of(map.sites()));
    }

    @Override
    protected String hint(Scene scene) {
        return scene.stops().all().isEmpty() ? "The case records no lesion with a site yet. Click where one is, or press Insert to choose a site from a list." : "";
    }

    @Override
    protected void contribute(IToolBarManager bar) {
        Action add = add();
        add.setImageDescriptor(Pictures.descriptor("addlesion"));
        bar.add(add);
        Action all = new Action("Show all hands and feet", IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                plates = isChecked() ? Plates.ALL : Plates.NEEDED;
                request();
            }
        };
        all.setId(FigureKind.LESION_MAP.id("plates"));
        all.setImageDescriptor(Pictures.descriptor("hands"));
        bar.add(all);
        canvas().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.INSERT) {
                choose();
            }
        });
    }

    @Override
    protected void contribute(IMenuManager menu) {
        menu.add(new Separator("lesion"));
        canvas().sites().stream().limit(SITES).map(MapSite::text).forEach(site -> menu.add(at(site)));
        menu.add(add());
    }

    private Action at(String site) {
        Action action = new Action("Add Lesion at " + site) {
            @Override
            public void run() {
                addLesion(site);
            }
        };
        action.setId(FigureKind.LESION_MAP.id("addAt"));
        return action;
    }

    private Action add() {
        Action action = new Action("Add a Lesion…") {
            @Override
            public void run() {
                choose();
            }
        };
        action.setId(FigureKind.LESION_MAP.id("add"));
        action.setToolTipText("Add a lesion at a site from a list (Insert)");
        return action;
    }

    /** The menu of the figure begins with the site that was clicked. */
    @Override
    public void siteChosen() {
        canvas().setToolTipText(null); // the menu says the same
        canvas().getMenu().setLocation(canvas().getDisplay().getCursorLocation());
        canvas().getMenu().setVisible(true);
    }

    private void choose() {
        if (editor().isPresent()) {
            SiteDialog dialog = new SiteDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());
            if (dialog.open() == Window.OK) {
                dialog.site().ifPresent(this::addLesion);
            }
        }
    }

    private void addLesion(String site) {
        ask((service, file, place) -> service.insertions().lesion(file, place, site), (editor, answer) -> answer.ifPresent(lesion -> CaseInsertion.insert(editor, lesion)));
    }
}
