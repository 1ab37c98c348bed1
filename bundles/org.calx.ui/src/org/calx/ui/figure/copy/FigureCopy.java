// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.figure.copy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.calx.manuscript.drawn.DrawnFigure;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;

/** Puts a figure into the clipboard. The image is as sharp as print needs it, which takes a moment to make. */
public enum FigureCopy {
    /** The image, for a word processor or a slide. */
    IMAGE("Copy as Image") {
        @Override
        Object content(DrawnFigure figure) {
            return new ImageData(new ByteArrayInputStream(figure.png()));
        }

        @Override
        Transfer transfer() {
            return ImageTransfer.getInstance();
        }
    },
    /** The text of an SVG file, for a drawing program. */
    SVG("Copy as SVG") {
        @Override
        Object content(DrawnFigure figure) {
            return new String(figure.svg(), StandardCharsets.UTF_8);
        }

        @Override
        Transfer transfer() {
            return TextTransfer.getInstance();
        }
    };

    private final String label;

    FigureCopy(String label) {
        this.label = label;
    }

    /** {@return what the menu says} */
    public String label() {
        return label;
    }

    abstract Object content(DrawnFigure figure);

    abstract Transfer transfer();

    /** Copies a figure; the clipboard holds it a moment later. */
    public void copy(DrawnFigure figure, Display display) {
        Job.create("Copying a figure", (ICoreRunnable) monitor -> {
            Object content = content(figure);
            if (!display.isDisposed()) {
                display.asyncExec(() -> put(content, display));
            }
        }).schedule();
    }

    private void put(Object content, Display display) {
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[] {content}, new Transfer[] {transfer()});
        } finally {
            clipboard.dispose();
        }
    }
}
