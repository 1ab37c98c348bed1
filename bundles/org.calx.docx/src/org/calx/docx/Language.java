// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.calx.docx.xml.UnwritableException;

/** Sets the language of the text, by which Word picks its dictionary, in a template's styles and settings. */
final class Language {

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final Pattern DEFAULT = Pattern.compile("<w:rPrDefault>.*?<w:lang w:val=\"([^\"]*)\"",
            Pattern.DOTALL);
    private static final Pattern SETTING = Pattern.compile("<w:themeFontLang w:val=\"([^\"]*)\"");

    private final String tag;

    Language(String tag) throws UnwritableException {
        if (!TAG.matcher(tag).matches()) {
            throw new UnwritableException("\"" + tag + "\" is not the tag of a language; write it as in en-GB");
        }
        this.tag = tag;
    }

    String inStyles(String styles) {
        return replaced(DEFAULT.matcher(styles), styles);
    }

    String inSettings(String settings) {
        return replaced(SETTING.matcher(settings), settings);
    }

    private String replaced(Matcher found, String xml) {
        return found.find() ? xml.substring(0, found.start(1)) + tag + xml.substring(found.end(1)) : xml;
    }
}
