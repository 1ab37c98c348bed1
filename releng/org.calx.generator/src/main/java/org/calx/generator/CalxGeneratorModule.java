// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.generator;

import org.eclipse.xtext.xtext.generator.DefaultGeneratorModule;
import org.eclipse.xtext.xtext.generator.XtextGeneratorNaming;

/** Xtext's generator configuration with our package naming. */
public final class CalxGeneratorModule extends DefaultGeneratorModule {

    /** @return the naming that follows our bundles; found by Guice through this method's name */
    public Class<? extends XtextGeneratorNaming> bindXtextGeneratorNaming() {
        return BundleNaming.class;
    }
}
