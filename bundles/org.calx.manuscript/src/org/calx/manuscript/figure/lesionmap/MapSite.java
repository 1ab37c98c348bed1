// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap;

import org.calx.drawing.geometry.Outline;
import org.calx.manuscript.figure.lesionmap.anatomy.Region;

/**
 * A site on a lesion map that can be pointed at.
 *
 * @param text    the site as an author writes it: left thumb, distal phalanx
 * @param region  where it is in the atlas
 * @param outline its border on the paper
 */
public record MapSite(String text, Region region, Outline outline) {
}
