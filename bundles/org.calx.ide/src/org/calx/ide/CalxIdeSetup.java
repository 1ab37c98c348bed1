// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.calx.language.CalxRuntimeModule;
import org.calx.language.CalxStandaloneSetup;
import org.eclipse.xtext.util.Modules2;

/** The case language with its editing services. */
public class CalxIdeSetup extends CalxStandaloneSetup {

    @Override
    public Injector createInjector() {
        return Guice.createInjector(Modules2.mixin(new CalxRuntimeModule(), new CalxIdeModule()));
    }
}
