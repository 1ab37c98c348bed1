// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.calx.model.CalxPackage;
import org.calx.model.Figure;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.validation.Check;

/** Figures are images that lie beside the case. */
public class FigureChecks extends CaseChecks {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    /** The kinds of images a manuscript can hold. */
    private enum Kind {
        NONE, PNG, JPEG
    }

    /** The file of a figure. */
    @Check
    public void file(Figure figure) {
        if (figure.getFile() == null || !CaseFolder.exists(figure)) {
            return;
        }
        Optional<URI> file = CaseFolder.inside(figure, figure.getFile());
        if (file.isEmpty()) {
            report(IssueCode.FIGURE_OUTSIDE_FOLDER,
                    figure.getFile() + " lies outside the folder of the case, so the case would lose it when it is "
                    + "passed on; copy the image beside the case and name it there", figure, CalxPackage.Literals.FIGURE__FILE);
            return;
        }
        try {
            Optional<byte[]> start = CaseFolder.read(figure, file.get(), PNG.length);
            if (start.isEmpty()) {
                report(IssueCode.FIGURE_MISSING, "there is no file " + figure.getFile()
                        + " beside the case; correct the name, or put the image there", figure, CalxPackage.Literals.FIGURE__FILE);
            } else {
                kind(figure, start.get());
            }
        } catch (IOException unreadable) {
            report(IssueCode.FIGURE_MISSING, figure.getFile() + " cannot be read: " + unreadable.getMessage(), figure,
                    CalxPackage.Literals.FIGURE__FILE);
        }
    }

    private void kind(Figure figure, byte[] start) {
        Kind held = startsWith(start, PNG) ? Kind.PNG : startsWith(start, JPEG) ? Kind.JPEG : Kind.NONE;
        Kind named = named(figure.getFile());
        if (held == Kind.NONE) {
            report(IssueCode.FIGURE_NOT_AN_IMAGE, figure.getFile() + " is " + (start.length == 0 ? "empty" : "no PNG or JPEG image")
                    + "; save the image as PNG or JPEG", figure, CalxPackage.Literals.FIGURE__FILE);
        } else if (held != named) {
            report(IssueCode.FIGURE_NOT_AN_IMAGE, figure.getFile() + " holds a " + held + " image under another name; name it ."
                    + held.name().toLowerCase(Locale.ROOT), figure, CalxPackage.Literals.FIGURE__FILE);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }

    private static Kind named(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".png") ? Kind.PNG : name.endsWith(".jpg") || name.endsWith(".jpeg") ? Kind.JPEG : Kind.NONE;
    }
}
