// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.manual;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** What the model's classes and features mean, as its source says; the generated code does not carry it. */
final class ModelDocumentation {

    private final EPackage model;

    ModelDocumentation() {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        model = (EPackage) resources.getResource(URI.createFileURI("../../bundles/org.calx.model/model/calx.ecore"), true).getContents().get(0);
    }

    /** {@return the sentence on a class; never empty} */
    String of(EClass type) {
        return forReaders(EcoreUtil.getDocumentation(model.getEClassifier(type.getName())));
    }

    /** {@return the sentence on a feature; never empty} */
    String of(EStructuralFeature feature) {
        EClass owner = (EClass) model.getEClassifier(feature.getEContainingClass().getName());
        return forReaders(EcoreUtil.getDocumentation(owner.getEStructuralFeature(feature.getName())));
    }

    /** What a value means in a program, such as null, tells an author nothing. */
    private static String forReaders(String text) {
        return text.replaceAll("; null .*", ".");
    }
}
