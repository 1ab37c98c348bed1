// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.welcome;

import java.util.Arrays;
import java.util.List;
import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** A large button with a picture, a title and a sentence; sends {@link SWT#Selection} for a click, Enter and Space. */
final class Tile extends Canvas {

    private final TileText text;
    private final Image icon;
    private final Font bold;
    private boolean hot;

    Tile(Composite parent, TileText text) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.text = text;
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
        icon = resources.create(text.icon());
        bold = resources.create(FontDescriptor.createFrom(parent.getFont()).setStyle(SWT.BOLD));
        setToolTipText(null);
        addListener(SWT.Paint, event -> paint(event.gc));
        for (int change : new int[] {SWT.FocusIn, SWT.FocusOut}) {
            addListener(change, event -> redraw());
        }
        addListener(SWT.MouseEnter, event -> heat(true));
        addListener(SWT.MouseExit, event -> heat(false));
        addListener(SWT.MouseDown, event -> setFocus());
        addListener(SWT.MouseUp, this::clicked);
        addListener(SWT.KeyDown, this::typed);
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        describe();
        WidgetId.mark(this, text.id());
    }

    private void describe() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = text.title();
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = text.description();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }

            @Override
            public void getDefaultAction(AccessibleControlEvent event) {
                event.result = text.title();
            }
        });
    }

    private void heat(boolean pointed) {
        hot = pointed;
        redraw();
    }

    private void clicked(Event event) {
        if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
            notifyListeners(SWT.Selection, new Event());
        }
    }

    private void typed(Event event) {
        switch (event.keyCode) {
        case SWT.CR, SWT.KEYPAD_CR, ' ' -> notifyListeners(SWT.Selection, new Event());
        case SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> neighbour(1);
        case SWT.ARROW_UP, SWT.ARROW_LEFT -> neighbour(-1);
        default -> { }
        }
    }

    private void neighbour(int step) {
        List<Control> tiles = Arrays.stream(getParent().getChildren()).filter(Tile.class::isInstance).toList();
        tiles.get(Math.clamp(tiles.indexOf(this) + step, 0, tiles.size() - 1)).setFocus();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int space = space();
        int width = widthHint == SWT.DEFAULT ? space * 20 : widthHint;
        TextLayout title = layout(text.title(), bold, width);
        TextLayout description = layout(text.description(), getFont(), width);
        int height = 2 * space + title.getBounds().height + (text.description().isEmpty() ? 0 : description.getBounds().height);
        title.dispose();
        description.dispose();
        return new Point(width, Math.max(height, icon.getBounds().height + space));
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        int space = space();
        gc.setAntialias(SWT.ON);
        gc.setBackground(WelcomeColours.tile(hot));
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, space, space);
        gc.setForeground(isFocusControl() ? WelcomeColours.focus() : WelcomeColours.edge());
        gc.setLineWidth(isFocusControl() ? 2 : 1);
        gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, space, space);
        Rectangle picture = icon.getBounds();
        TextLayout title = layout(text.title(), bold, area.width);
        TextLayout description = layout(text.description(), getFont(), area.width);
        int height = title.getBounds().height + (text.description().isEmpty() ? 0 : description.getBounds().height);
        int top = (area.height - height) / 2;
        gc.drawImage(icon, space, Math.min((area.height - picture.height) / 2, top));
        gc.setForeground(WelcomeColours.title());
        title.draw(gc, left(), top);
        gc.setForeground(WelcomeColours.description());
        description.draw(gc, left(), top + title.getBounds().height);
        title.dispose();
        description.dispose();
    }

    private TextLayout layout(String words, Font font, int width) {
        TextLayout layout = new TextLayout(getDisplay());
        layout.setFont(font);
        layout.setText(words);
        layout.setWidth(Math.max(1, width - left() - space()));
        return layout;
    }

    private int left() {
        return icon.getBounds().width + 2 * space();
    }

    /** {@return a distance that grows with the font} */
    private int space() {
        return Math.max(8, getFont().getFontData()[0].getHeight() * getDisplay().getDPI().y / 96);
    }
}
