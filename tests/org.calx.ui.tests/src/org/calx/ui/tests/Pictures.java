// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Pictures of the screen: of tests that fail, and for the user guide. They lie in the test module's target folder. */
final class Pictures {

    private Pictures() {
    }

    /** Takes a picture of the whole screen and writes down its widgets, for a test that failed. */
    static void ofFailure(String name) {
        Path folder = folder("screenshots");
        save(Display.getDefault().getBounds(), folder.resolve(name + ".png"));
        try {
            Files.writeString(folder.resolve(name + ".txt"), WidgetTree.dump(Display.getDefault().getShells()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Takes a picture of the window for the user guide, when it has come to rest.
     *
     * @param studio whose window it is, with the dialogs over it
     * @param name   the name of the picture in docs/images, without its ending
     */
    static void forGuide(Studio studio, String name) {
        studio.rest();
        paintAnew(studio);
        withList(studio, name);
    }

    /** Takes a picture of the window with a list over the text, which closes when it is covered: paint anew before it opens. */
    static void withList(Studio studio, String name) {
        studio.rest();
        Shell window = studio.page().getWorkbenchWindow().getShell();
        Rectangle whole = window.getBounds();
        Rectangle inside = window.getDisplay().map(window, null, window.getClientArea());
        Rectangle drawn = new Rectangle(whole.x, whole.y, inside.x + inside.width - whole.x, inside.y + inside.height - whole.y); // the frame is not
        save(drawn, folder("pictures").resolve(name + ".png"));
    }

    /** Covers the screen and uncovers it: a window that tests work in from the moment it comes up can keep places that were never painted. */
    static void paintAnew(Studio studio) {
        Display display = Display.getDefault();
        boolean[] covered = new boolean[1];
        Shell cover = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP | SWT.NO_FOCUS);
        cover.addListener(SWT.Paint, event -> covered[0] = true);
        cover.setBounds(display.getBounds());
        cover.setVisible(true);
        studio.waitFor("the screen to be covered", () -> covered[0]);
        cover.dispose();
    }

    private static Path folder(String name) {
        try {
            return Files.createDirectories(Path.of(Platform.getInstanceLocation().getURL().getPath()).resolveSibling(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void save(Rectangle area, Path file) {
        Display display = Display.getDefault();
        GC gc = new GC(display);
        Image image = new Image(display, area.width, area.height);
        try {
            gc.copyArea(image, area.x, area.y);
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            loader.save(file.toString(), SWT.IMAGE_PNG);
        } finally {
            image.dispose();
            gc.dispose();
        }
    }
}
