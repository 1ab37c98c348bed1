// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.insertion;

import java.util.Optional;
import org.calx.language.place.Place;

/**
 * The statement by which a case shows a drawing as one of its figures.
 *
 * @param existing  where it stands; empty when the case has none
 * @param insertion how to add it; empty when the case has one, or when there is no case
 */
public record FigureStatement(Optional<Place> existing, Optional<Insertion> insertion) {
}
