// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.finding;

import org.eclipse.ui.views.markers.MarkerSupportView;

/** Lists the findings in all cases of the workspace, the gravest first. */
public final class FindingsView extends MarkerSupportView {

    /** The view's id in the plug-in registry. */
    public static final String ID = "org.calx.ui.findings";

    /** Created by the workbench. */
    public FindingsView() {
        super("org.calx.ui.findingsGenerator");
    }
}
