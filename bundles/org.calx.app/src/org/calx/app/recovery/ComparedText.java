// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.recovery;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.swt.graphics.Image;

/**
 * A text for one side of a comparison.
 *
 * @param name the name of the file it stands for, whose ending tells the platform how to colour it
 * @param text the text
 */
public record ComparedText(String name, String text) implements ITypedElement, IEncodedStreamContentAccessor {

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getType() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public InputStream getContents() {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String getCharset() {
        return StandardCharsets.UTF_8.name();
    }
}
