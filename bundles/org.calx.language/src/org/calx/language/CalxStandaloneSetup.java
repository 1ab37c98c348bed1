// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language;

import com.google.inject.Injector;
import org.calx.model.CalxPackage;
import org.eclipse.emf.ecore.EPackage;

/** Makes the case language usable on a plain class path, without OSGi. */
public class CalxStandaloneSetup extends CalxStandaloneSetupGenerated {

    @Override
    public Injector createInjectorAndDoEMFRegistration() {
        // the grammar refers to the model by its address and must find it before its first use
        EPackage.Registry.INSTANCE.put(CalxPackage.eNS_URI, CalxPackage.eINSTANCE);
        return super.createInjectorAndDoEMFRegistration();
    }
}
