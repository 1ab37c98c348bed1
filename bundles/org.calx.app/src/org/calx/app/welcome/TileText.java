// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/**
 * What a tile says.
 *
 * @param id          for tests
 * @param icon        its picture
 * @param title       what it does, in two or three words
 * @param description what for, in a sentence; empty for none
 */
record TileText(String id, ImageDescriptor icon, String title, String description) {

    /** {@return a picture of a bundle's folder of icons} */
    static ImageDescriptor icon(String bundle, String name) {
        return ResourceLocator.imageDescriptorFromBundle(bundle, "icons/" + name + ".svg").orElseThrow();
    }
}
