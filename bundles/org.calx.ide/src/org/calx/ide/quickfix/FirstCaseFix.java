// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.List;

/** An empty file gets the frame of a case, named after the file. */
final class FirstCaseFix implements Fix {

    @Override
    public List<QuickFix> of(Place place) {
        String file = place.file().path().getFileName().toString();
        StringBuilder name = new StringBuilder();
        boolean first = true;
        for (char c : file.substring(0, Math.max(0, file.lastIndexOf('.'))).toCharArray()) {
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
                name.append(first ? Character.toUpperCase(c) : c);
            }
            first = !Character.isLetter(c);
        }
        String text = place.text();
        String end = new Lines(text).end();
        String frame = "case " + (name.isEmpty() ? "Unnamed" : name) + " {" + end + "}" + end;
        return List.of(QuickFix.choice("Begin a case", new TextEdit(text.length(), 0, (text.isEmpty() || text.endsWith("\n") ? "" : end) + frame)));
    }
}
