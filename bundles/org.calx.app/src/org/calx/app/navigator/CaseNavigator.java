// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.navigator;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.navigator.CommonNavigator;

/** Shows the folders with cases, and the file of the active editor in them. */
public final class CaseNavigator extends CommonNavigator {

    /** The view's id in the plug-in registry. */
    public static final String ID = "org.calx.app.navigator";

    @Override
    protected Object getInitialInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        setLinkingEnabled(true);
    }
}
