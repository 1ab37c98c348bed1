// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.body;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;

import org.calx.docx.xml.UnwritableException;

/** Checks the targets of links: Word calls a whole document damaged when one of them is not an address. */
final class Address {

    private static final String NOT_ALLOWED = "<>\"{}|\\^` ";

    private Address() {
    }

    /**
     * Writes an address with ASCII characters only.
     *
     * @param target an absolute https, http or mailto address; characters that addresses may not hold, as in old DOIs,
     *               are percent-encoded
     * @return the address
     * @throws UnwritableException if it is anything else
     */
    static String of(String target) throws UnwritableException {
        StringBuilder encoded = new StringBuilder(target.length());
        for (byte b : target.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c > 0x20 && c < 0x7F && NOT_ALLOWED.indexOf(c) < 0) {
                encoded.append(c);
            } else {
                encoded.append("%%%02X".formatted((int) c));
            }
        }
        try {
            URI uri = new URI(encoded.toString());
            boolean web = ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null;
            boolean mail = "mailto".equalsIgnoreCase(uri.getScheme()) && uri.getSchemeSpecificPart().contains("@");
            if (web || mail) {
                return encoded.toString();
            }
        } catch (URISyntaxException e) {
            throw refused(target, e);
        }
        throw refused(target, null);
    }

    private static UnwritableException refused(String target, Exception cause) {
        UnwritableException refused = new UnwritableException(
                "\"" + target + "\" is not a web or mail address; write it as https://…, http://… or mailto:…");
        refused.initCause(cause);
        return refused;
    }
}
