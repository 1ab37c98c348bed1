// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.marker;

import org.calx.language.Severity;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** How grave a finding is, as a picture. */
public final class FindingPictures {

    private FindingPictures() {
    }

    /** {@return the picture of a severity} */
    public static Image of(Severity severity) {
        return PlatformUI.getWorkbench().getSharedImages().getImage(switch (severity) {
        case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
        case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
        case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
        });
    }
}
