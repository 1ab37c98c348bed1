// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Streams XML 1.0 in UTF-8. Escapes text and attributes; a character that XML 1.0 does not allow is refused, never
 * replaced. Names and {@link #raw(String) raw} pieces are trusted. Every method but {@link #flush()} returns this
 * writer.
 */
public final class XmlOut {

    /** The declaration every part starts with. */
    public static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final OutputStream out;
    private final byte[] buffer = new byte[8192];
    private int used;
    private boolean inTag;

    /**
     * Creates a writer.
     *
     * @param out where the bytes go; never closed here
     */
    public XmlOut(OutputStream out) {
        this.out = out;
    }

    /** Starts an element; attributes may follow. */
    public XmlOut open(String name) throws IOException {
        closeTag();
        put('<');
        ascii(name);
        inTag = true;
        return this;
    }

    /** Writes an attribute of the element just opened. */
    public XmlOut attribute(String name, String value) throws IOException {
        put(' ');
        ascii(name);
        put('=');
        put('"');
        escaped(value, true);
        put('"');
        return this;
    }

    /** Writes a numeric attribute of the element just opened. */
    public XmlOut attribute(String name, long value) throws IOException {
        return attribute(name, Long.toString(value));
    }

    /** Ends an element, as an empty one if nothing was written into it. */
    public XmlOut end(String name) throws IOException {
        if (inTag) {
            ascii("/>");
            inTag = false;
        } else {
            ascii("</");
            ascii(name);
            put('>');
        }
        return this;
    }

    /** Writes an empty element. */
    public XmlOut empty(String name) throws IOException {
        return open(name).end(name);
    }

    /** Writes an empty element with the attribute {@code w:val}, the commonest shape in WordprocessingML. */
    public XmlOut value(String name, String value) throws IOException {
        return open(name).attribute("w:val", value).end(name);
    }

    /** Writes an empty element with a numeric {@code w:val}. */
    public XmlOut value(String name, long value) throws IOException {
        return value(name, Long.toString(value));
    }

    /** Writes character data. */
    public XmlOut text(String text) throws IOException {
        closeTag();
        escaped(text, false);
        return this;
    }

    /** Writes well-formed XML as it is. */
    public XmlOut raw(String xml) throws IOException {
        closeTag();
        for (byte b : xml.getBytes(StandardCharsets.UTF_8)) {
            put(b);
        }
        return this;
    }

    /**
     * Hands everything written so far to the stream below, and flushes nothing further.
     *
     * @throws IOException if the stream refuses it
     */
    public void flush() throws IOException {
        closeTag();
        out.write(buffer, 0, used);
        used = 0;
    }

    private void closeTag() throws IOException {
        if (inTag) {
            put('>');
            inTag = false;
        }
    }

    private void escaped(String text, boolean inAttribute) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&') {
                ascii("&amp;");
            } else if (c == '<') {
                ascii("&lt;");
            } else if (c == '>') {
                ascii("&gt;");
            } else if (c == '"' && inAttribute) {
                ascii("&quot;");
            } else if (c >= 0x20 && c < 0x80) {
                put(c);
            } else if (c < 0x20) {
                control(text, i, c);
            } else {
                i += beyondAscii(text, i);
            }
        }
    }

    /** A parser would turn a bare tab or line end in an attribute into a space, and a bare CR anywhere into LF. */
    private void control(String text, int index, char c) throws IOException {
        if (!XmlText.allows(c)) {
            throw XmlText.refuse(text, index);
        }
        ascii("&#" + (int) c + ";");
    }

    /** Writes the code point at an index and returns how many more chars it took than one. */
    private int beyondAscii(String text, int index) throws IOException {
        int codePoint = text.codePointAt(index);
        if (!XmlText.allows(codePoint)) {
            throw XmlText.refuse(text, index);
        }
        if (codePoint < 0x800) {
            put(0xC0 | codePoint >> 6);
        } else {
            if (codePoint < 0x10000) {
                put(0xE0 | codePoint >> 12);
            } else {
                put(0xF0 | codePoint >> 18);
                put(0x80 | codePoint >> 12 & 0x3F);
            }
            put(0x80 | codePoint >> 6 & 0x3F);
        }
        put(0x80 | codePoint & 0x3F);
        return Character.charCount(codePoint) - 1;
    }

    private void ascii(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i));
        }
    }

    private void put(int b) throws IOException {
        if (used == buffer.length) {
            out.write(buffer, 0, used);
            used = 0;
        }
        buffer[used++] = (byte) b;
    }
}
