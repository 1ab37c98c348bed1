// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.setting;

import org.calx.manuscript.document.Table;
import org.calx.ui.preview.proof.Lettering;
import org.calx.ui.preview.proof.Type;

/**
 * Sets texts in lines.
 *
 * @param <S> what it makes
 */
@FunctionalInterface
public interface TextSetter<S extends Setting> {

    /**
     * Sets a text.
     *
     * @param text the text
     * @param how  how
     * @return its lines
     */
    S set(Lettering text, How how);

    /**
     * How a text is set.
     *
     * @param type      its letters and lines
     * @param scale     pixels for a point
     * @param width     the greatest width of a line
     * @param hanging   how far all lines but the first are moved in
     * @param alignment how lines are aligned
     */
    record How(Type type, double scale, int width, int hanging, Table.Alignment alignment) {
    }
}
