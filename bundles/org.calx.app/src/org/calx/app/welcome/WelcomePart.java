// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.welcome;

import org.calx.app.command.CommandCall;
import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.IntroPart;

/** The welcome page, drawn by the widgets themselves. It goes away when a case is opened. */
public final class WelcomePart extends IntroPart {

    private static final int LOGO = 72;

    private final EditorWatch watch = new EditorWatch();
    private final IPropertyChangeListener themes = event -> redraw();
    private ScrolledComposite scroll;
    private Composite page;
    private Composite columns;
    private Tile first;

    @Override
    public void createPartControl(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        page = new Composite(scroll, SWT.NONE);
        WidgetId.mark(page, "welcome");
        scroll.setContent(page);
        GridLayoutFactory.swtDefaults().margins(24, 24).spacing(0, 24).applyTo(page);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), page);
        header(resources);
        columns = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(32, 24).applyTo(columns);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, true).applyTo(columns);
        start(section("Begin", resources));
        Composite lately = section("Opened lately", resources);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(new RecentPane(lately, this::arrange).control());
        scroll.addListener(SWT.Resize, event -> arrange());
        JFaceResources.getColorRegistry().addListener(themes);
        PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themes);
        watch.begin(getIntroSite().getWorkbenchWindow());
        arrange();
    }

    private void header(LocalResourceManager resources) {
        Composite header = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(20, 0).applyTo(header);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, false).indent(0, 12).applyTo(header);
        Image logo = ResourceLocator.imageDescriptorFromBundle(WelcomePart.class, "icons/calx256.png").map(resources::create).orElseThrow();
        Canvas picture = new Canvas(header, SWT.DOUBLE_BUFFERED);
        picture.addListener(SWT.Paint, event -> draw(event.gc, logo));
        GridDataFactory.swtDefaults().hint(LOGO, LOGO).span(1, 2).applyTo(picture);
        Label name = new Label(header, SWT.NONE);
        name.setText("Calx Studio");
        FontDescriptor font = FontDescriptor.createFrom(header.getFont());
        name.setFont(resources.create(font.increaseHeight(font.getFontData()[0].getHeight()).setStyle(SWT.BOLD)));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.END).grab(true, true).applyTo(name);
        Label purpose = new Label(header, SWT.NONE);
        purpose.setText("Case reports of calcinosis, from your notes to a manuscript.");
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).grab(true, true).applyTo(purpose);
    }

    private static void draw(GC gc, Image logo) {
        gc.setAntialias(SWT.ON);
        gc.setInterpolation(SWT.HIGH);
        gc.drawImage(logo, 0, 0, logo.getBounds().width, logo.getBounds().height, 0, 0, LOGO, LOGO);
    }

    private Composite section(String heading, LocalResourceManager resources) {
        Composite section = new Composite(columns, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(section);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(section);
        Label label = new Label(section, SWT.NONE);
        label.setText(heading);
        label.setFont(resources.create(FontDescriptor.createFrom(section.getFont()).increaseHeight(3).setStyle(SWT.BOLD)));
        return section;
    }

    private void start(Composite section) {
        Composite tiles = new Composite(section, SWT.NONE);
        tiles.setLayout(new TileGrid(widthOf(32)));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(tiles);
        first = tile(tiles, new TileText("welcome.newCase", icon("new"), "New case report",
                "Answer a few questions and get a file to fill in."), "org.calx.app.newCase");
        tile(tiles, new TileText("welcome.example", icon("example"), "Open an example",
                "A complete invented case to look at and to change."), "org.calx.app.newExample");
        tile(tiles, new TileText("welcome.open", icon("open"), "Open a file",
                "A case anywhere on this computer."), "org.calx.app.openFile");
        tile(tiles, new TileText("welcome.first", icon("first"), "Your first case",
                "In ten minutes, step by step, to a Word file."), "org.calx.app.firstCase");
        tile(tiles, new TileText("welcome.tour", icon("tour"), "Guided tour",
                "What the parts of the window are for."), "org.calx.app.tour");
        tile(tiles, new TileText("welcome.guide", icon("guide"), "User guide",
                "How to write, check and export, with examples."), "org.calx.app.guide");
    }

    private static ImageDescriptor icon(String name) {
        return TileText.icon("org.calx.app", "welcome/" + name);
    }

    private static Tile tile(Composite tiles, TileText text, String command) {
        Tile tile = new Tile(tiles, text);
        tile.addListener(SWT.Selection, event -> tile.getDisplay().asyncExec(CommandCall.of(command)::run));
        return tile;
    }

    /** Side by side when there is room, one below the other otherwise. */
    private void arrange() {
        if (columns == null || columns.isDisposed()) {
            return;
        }
        int width = scroll.getClientArea().width;
        int inner = Math.min(width - 48, widthOf(136));
        boolean wide = inner >= widthOf(100);
        ((GridLayout) columns.getLayout()).numColumns = wide ? 2 : 1;
        Control[] sections = columns.getChildren();
        for (int i = 0; i < sections.length; i++) {
            int share = !wide ? inner : i == 0 ? (inner - 32) * 62 / 100 : (inner - 32) * 38 / 100;
            GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).hint(Math.max(1, share), SWT.DEFAULT).applyTo(sections[i]);
        }
        scroll.setMinSize(page.computeSize(Math.max(1, width), SWT.DEFAULT));
        page.layout(true, true);
    }

    private int widthOf(int characters) {
        GC gc = new GC(page);
        try {
            return (int) (gc.getFontMetrics().getAverageCharacterWidth() * characters);
        } finally {
            gc.dispose();
        }
    }

    private void redraw() {
        if (!page.isDisposed()) {
            page.redraw(0, 0, page.getSize().x, page.getSize().y, true);
        }
    }

    @Override
    public void setFocus() {
        first.setFocus();
    }

    @Override
    public void standbyStateChanged(boolean standby) {
        arrange();
    }

    @Override
    public void dispose() {
        watch.end();
        JFaceResources.getColorRegistry().removeListener(themes);
        PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themes);
        super.dispose();
    }
}
