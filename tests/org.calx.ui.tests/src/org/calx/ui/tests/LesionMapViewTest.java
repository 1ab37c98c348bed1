// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.calx.drawing.geometry.Point;
import org.calx.manuscript.figure.lesionmap.MapSite;
import org.calx.ui.figure.canvas.FigureCanvas;
import org.calx.ui.figure.lesionmap.LesionMapView;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The lesions on the body, and the body as a place to add them. */
class LesionMapViewTest {

    private static final String EMPTY = "case Empty {\n  patient female, aged 60 years\n\n  disease D1 gout\n}\n";

    @RegisterExtension
    private final Studio studio = new Studio();

    /** Where a site is on the paper. */
    private static Point middle(Figures map, String site) {
        MapSite found = map.scene().sites().orElseThrow().all().stream().filter(each -> each.text().equals(site)).findFirst()
                .orElseThrow(() -> new AssertionError("no site " + site));
        return found.outline().bounds().centre();
    }

    @Test
    void caseWithoutLesionsShowsTheBodyAndAClickAddsTheFirst() throws CoreException {
        ITextEditor editor = studio.open("empty.calx", EMPTY);
        Figures map = Figures.open(studio, LesionMapView.ID);
        FigureCanvas canvas = map.drawn();
        studio.waitFor("the hint", () -> map.hint().startsWith("The case records no lesion with a site yet. Click where one is"));
        map.pointAt(middle(map, "left knee"));
        assertEquals("left knee", canvas.getToolTipText());
        map.choose("Add Lesion at left knee");
        String wanted = EMPTY.replace("gout\n", "gout\n\n  calcinosis {\n    lesion L1 at left knee {\n      is \"…\"\n    }\n  }\n");
        studio.waitFor("the lesion", () -> Studio.document(editor).get().equals(wanted));
        studio.waitFor("its gap", () -> Studio.widget(editor).getSelectionText().equals("\"…\""));
        assertEquals(editor, studio.page().getActivePart());
        studio.waitFor("the lesion on the map", () -> canvas.stops().all().size() == 1 && canvas.stops().all().getFirst().element().equals("L1"));
        assertEquals("", map.hint());
        assertEquals("L1", canvas.stops().at(middle(map, "left knee"), 0.5).getFirst().element());
        studio.run("org.eclipse.ui.edit.undo");
        assertEquals(EMPTY, Studio.document(editor).get());
        studio.waitFor("the body alone", () -> canvas.stops().all().isEmpty());
    }

    @Test
    void clickOffersTheSmallestSiteFirstAndThoseAroundIt() throws CoreException {
        ITextEditor editor = studio.open("figures.calx", FigureCase.TEXT);
        Figures map = Figures.open(studio, LesionMapView.ID);
        map.drawn();
        map.toggle("plates");
        studio.waitFor("the feet", () -> map.scene().sites().orElseThrow().all().stream().anyMatch(site -> site.text().equals("right great toe, tuft")));
        map.pointAt(middle(map, "right great toe, tuft"));
        List<String> offered = map.menu().stream().map(MenuItem::getText).filter(text -> text.startsWith("Add Lesion at")).toList();
        assertEquals("Add Lesion at right great toe, tuft", offered.getFirst());
        assertTrue(offered.contains("Add Lesion at right great toe, distal phalanx"), offered.toString());
        map.choose("Add Lesion at right great toe, distal phalanx");
        studio.waitFor("the lesion", () -> Studio.document(editor).get().contains(
                "42 x 9 mm on 2021-03-16\n    }\n    lesion L3 at right great toe, distal phalanx {\n      is \"…\"\n    }\n  }\n"));
        studio.waitFor("the lesion on the map", () -> map.says("great toe"));
        assertEquals("L3", map.stop("great toe").element());
    }

    @Test
    void lesionIsPointedAtWithItsNumberAndItsLegend() throws CoreException {
        ITextEditor editor = studio.open("figures.calx", FigureCase.TEXT);
        Figures map = Figures.open(studio, LesionMapView.ID);
        FigureCanvas canvas = map.drawn();
        map.pointAt(map.stop("elbow"));
        assertEquals("No.: 2\nSite: Olecranon of the left elbow\nLesion: plate-like deposit\nSize: 42 × 9 mm, 16 March 2021",
                canvas.getToolTipText().replace('\u00a0', ' '));
        assertTrue(canvas.sites().isEmpty(), "a lesion is no empty site");
        assertFalse(map.menu().stream().anyMatch(item -> item.getText().startsWith("Add Lesion at")));
        map.choose("Go to the Text");
        studio.waitFor("the statement", () -> Studio.widget(editor).getSelectionText().equals("lesion L2 at left elbow, olecranon {"));
        assertEquals(editor, studio.page().getActivePart());
    }

    @Test
    void siteIsChosenFromAListWithoutAPointer() throws CoreException {
        ITextEditor editor = studio.open("figures.calx", FigureCase.TEXT);
        Figures map = Figures.open(studio, LesionMapView.ID);
        map.drawn();
        Display.getDefault().asyncExec(() -> {
            Text words = studio.widget(Text.class, "lesionMap.siteWords");
            words.setText("index right dist");
            Table sites = studio.widget(Table.class, "lesionMap.sites");
            assertEquals("right index finger, distal phalanx", sites.getItem(sites.getSelectionIndex()).getText());
            Shell dialog = words.getShell();
            Studio.press((Button) dialog.getDefaultButton());
        });
        map.action("add").run();
        studio.waitFor("the lesion", () -> Studio.document(editor).get().contains("lesion L3 at right index finger, distal phalanx {\n"));
    }
}
