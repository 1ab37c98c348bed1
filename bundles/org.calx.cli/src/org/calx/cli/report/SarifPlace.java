// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.calx.language.Diagnostic;

/** Places in files as SARIF wants them. */
final class SarifPlace {

    private SarifPlace() {
    }

    /** A file by its address, relative to the working folder where it can be. */
    static Map<String, Object> file(String shown) {
        Path path = Path.of(shown);
        if (path.isAbsolute()) {
            return Map.of("uri", path.toUri().toString());
        }
        String slashes = shown.replace(path.getFileSystem().getSeparator(), "/");
        try {
            // a name with a colon would pass for a scheme without the dot
            String first = slashes.contains(":") ? "./" : "";
            return Map.of("uri", new URI(null, null, first + slashes, null).toASCIIString(), "uriBaseId", "%SRCROOT%");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("every relative path is an address", e);
        }
    }

    /** The words a finding covers, counted in UTF-16 units; {@code text} is the file's. */
    static Map<String, Object> region(Diagnostic finding, String text) {
        int line = finding.line();
        int column = finding.column();
        int end = Math.min(finding.offset() + finding.length(), text.length());
        for (int i = finding.offset(); i < end; i++) {
            column++;
            if (text.charAt(i) == '\n') {
                line++;
                column = 1;
            }
        }
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", finding.line());
        region.put("startColumn", finding.column());
        region.put("endLine", line);
        region.put("endColumn", column);
        region.put("charOffset", finding.offset());
        region.put("charLength", finding.length());
        return region;
    }
}
