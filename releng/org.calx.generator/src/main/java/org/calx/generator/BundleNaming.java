// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.generator;

import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.xtext.generator.XtextGeneratorNaming;

/** Puts the generated editing services into {@code org.calx.ide}, so that a bundle's name stays its root package. */
public final class BundleNaming extends XtextGeneratorNaming {

    @Override
    public String getGenericIdeBasePackage(Grammar grammar) {
        return "org.calx.ide";
    }
}
