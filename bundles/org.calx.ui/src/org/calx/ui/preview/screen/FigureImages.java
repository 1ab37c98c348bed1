// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.screen;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.calx.manuscript.document.Picture;
import org.calx.ui.preview.figure.FigureSource;
import org.calx.ui.preview.figure.Pixels;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;

/**
 * The figures that are or were lately seen, as images of the size needed. They are read and scaled by another thread; until that is done, and
 * while a new version of the text is compared, what was there before is shown.
 */
final class FigureImages {

    private static final int MOST = 24;
    private static final PaletteData COLOURS = new PaletteData(0xFF0000, 0xFF00, 0xFF);
    private static final int DEPTH = 24;
    private static final int USUAL = 100;

    private static final ExecutorService THREAD = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().priority(Thread.NORM_PRIORITY - 1).name("Calx figures").factory());

    private final Display display;
    private final Runnable arrived;
    private final Map<String, Entry> entries = new LinkedHashMap<>(MOST, 0.75f, true);
    private boolean disposed;

    /** What is known of a figure. */
    static final class Entry {

        private Picture asked;
        private int width;
        private int height;
        private String fingerprint = "";
        private Image image;
        private boolean failed;

        /** {@return the image; null while there is none} */
        Image image() {
            return image;
        }

        /** {@return whether there is no image because the file cannot be shown} */
        boolean hasFailed() {
            return failed;
        }
    }

    /** Calls back, in the display's thread, when an image has arrived. */
    FigureImages(Display display, Runnable arrived) {
        this.display = display;
        this.arrived = arrived;
    }

    /** {@return what is known of a figure, which is read if it has to be} */
    Entry get(String name, Picture picture, int width, int height, int zoom) {
        Entry entry = entries.computeIfAbsent(name, key -> new Entry());
        if (entry.asked != picture || entry.width != width || entry.height != height) {
            boolean resized = entry.width != width || entry.height != height;
            entry.asked = picture;
            entry.width = width;
            entry.height = height;
            String known = resized ? "" : entry.fingerprint;
            THREAD.execute(() -> read(entry, picture, known, zoom));
        }
        return entry;
    }

    private void read(Entry entry, Picture picture, String known, int zoom) {
        if (entry.asked != picture) {
            return; // a newer version waits already
        }
        int width = entry.width;
        int height = entry.height;
        try {
            FigureSource source = FigureSource.read(picture);
            if (!source.fingerprint().equals(known)) {
                Pixels pixels = source.decode(Math.max(1, width * zoom / USUAL), Math.max(1, height * zoom / USUAL));
                ImageData data = data(pixels);
                ImageData usual = zoom == USUAL ? data : data(source.decode(width, height));
                show(entry, picture, source.fingerprint(), at -> at == zoom ? data : at == USUAL ? usual : null);
            }
        } catch (IOException | RuntimeException unreadable) { // a damaged file may do anything to a decoder
            show(entry, picture, "", null);
        }
    }

    private static ImageData data(Pixels pixels) {
        ImageData data = new ImageData(pixels.width(), pixels.height(), DEPTH, COLOURS);
        for (int y = 0; y < pixels.height(); y++) {
            data.setPixels(0, y, pixels.width(), pixels.colours(), y * pixels.width());
        }
        return data;
    }

    private void show(Entry entry, Picture picture, String fingerprint, ImageDataProvider data) {
        if (display.isDisposed()) {
            return;
        }
        display.asyncExec(() -> {
            if (disposed || entry.asked != picture) {
                return;
            }
            if (entry.image != null) {
                entry.image.dispose();
            }
            entry.image = data == null ? null : new Image(display, data);
            entry.failed = data == null;
            entry.fingerprint = fingerprint;
            arrived.run();
        });
    }

    /** Lets go of images that were not seen for long. */
    void trim() {
        while (entries.size() > MOST) {
            Entry oldest = entries.remove(entries.keySet().iterator().next());
            oldest.asked = null;
            if (oldest.image != null) {
                oldest.image.dispose();
            }
        }
    }

    void dispose() {
        disposed = true;
        entries.values().stream().map(Entry::image).filter(image -> image != null).forEach(Image::dispose);
        entries.clear();
    }
}
