// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.contentassist;

import java.nio.file.Path;
import org.eclipse.emf.ecore.EObject;

/**
 * A place where something is proposed.
 *
 * @param model       the element of the model at the place; null when there is none
 * @param prefix      what was typed so far
 * @param file        the file
 * @param text        its text
 * @param names       names still free
 * @param indentation white space before the line
 * @param proposals   what is proposed
 */
record Place(EObject model, Prefix prefix, Path file, String text, FreeNames names, String indentation, ProposalList proposals) {

    Place at(EObject otherModel, Prefix otherPrefix) {
        return new Place(otherModel, otherPrefix, file, text, names, indentation, proposals);
    }

    /** {@return whether a comma stands before the place} */
    boolean continuesList() {
        return text.substring(0, prefix.offset()).stripTrailing().endsWith(",");
    }

    /** {@return whether a number stands before the place on its line; only there a word is a unit} */
    boolean followsNumber() {
        String before = text.substring(text.lastIndexOf('\n', prefix.offset() - 1) + 1, prefix.offset()).stripTrailing();
        return !before.isEmpty() && Character.isDigit(before.charAt(before.length() - 1));
    }

    /** {@return whether a statement may start here} */
    boolean startsStatement() {
        return StatementStarts.fitsAt(text, prefix.offset());
    }
}
