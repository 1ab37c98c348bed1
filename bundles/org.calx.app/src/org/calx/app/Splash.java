// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Shows that the Studio is starting until its window is there. A start that only hands its files over shows none, as it comes here
 * no more; the splash of Java itself would show at each start, and stay when Java is not told to close it.
 */
final class Splash {

    private static final int WIDTH = 440;
    private static final int HEIGHT = 176;
    private static final int PICTURE = 96;
    private static final int GAP = 40;
    private static final RGB GROUND = new RGB(23, 82, 92);
    private static final RGB QUIET = new RGB(190, 216, 220);
    /** Long enough for a window to be painted, and too short to be noticed where it is not. */
    private static final int MOST_MILLIS = 150;

    private final Shell shell;
    private boolean painted;

    private Splash(Display display) {
        shell = new Shell(display, SWT.NO_TRIM | SWT.DOUBLE_BUFFERED);
        shell.setText("Starting " + WindowTitle.PRODUCT);
        ResourceManager resources = new LocalResourceManager(JFaceResources.getResources(display), shell);
        Image picture = ResourceLocator.imageDescriptorFromBundle("org.calx.app", "icons/calx128.png").map(resources::create).orElseThrow();
        Font large = resources.create(FontDescriptor.createFrom(display.getSystemFont()).setHeight(24));
        shell.addPaintListener(event -> {
            GC gc = event.gc;
            gc.setBackground(resources.create(ColorDescriptor.createFrom(GROUND)));
            gc.fillRectangle(0, 0, WIDTH, HEIGHT);
            gc.drawImage(picture, GAP, (HEIGHT - PICTURE) / 2, PICTURE, PICTURE);
            int left = GAP + PICTURE + GAP / 2;
            gc.setForeground(display.getSystemColor(SWT.COLOR_WHITE));
            gc.setFont(large);
            gc.drawText(WindowTitle.PRODUCT, left, HEIGHT / 2 - gc.getFontMetrics().getHeight(), true);
            gc.setForeground(resources.create(ColorDescriptor.createFrom(QUIET)));
            gc.setFont(display.getSystemFont());
            gc.drawText("Case reports of calcinosis", left, HEIGHT / 2 + GAP / 4, true);
            painted = true;
        });
    }

    /** Opens it in the middle of the screen, and waits until it can be seen. */
    static Splash open(Display display) {
        Splash splash = new Splash(display);
        Rectangle screen = display.getPrimaryMonitor().getClientArea();
        splash.shell.setBounds(screen.x + (screen.width - WIDTH) / 2, screen.y + (screen.height - HEIGHT) / 3, WIDTH, HEIGHT);
        splash.shell.open();
        boolean[] late = new boolean[1];
        display.timerExec(MOST_MILLIS, () -> late[0] = true);
        while (!splash.painted && !late[0]) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        return splash;
    }

    void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }
}
