// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.editor;

import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Shows the bracket or brace that belongs to the one at the caret. */
public final class CaseBrackets extends DefaultCharacterPairMatcher {

    /** Created by the workbench for each editor. */
    public CaseBrackets() {
        super(new char[] {'{', '}', '(', ')', '[', ']'});
    }
}
