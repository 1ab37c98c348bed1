// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.scoping;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.calx.model.CalxPackage;
import org.calx.model.Case;
import org.calx.model.Lesion;
import org.calx.model.Named;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.Scopes;
import org.eclipse.xtext.scoping.impl.MultimapBasedScope;
import org.eclipse.xtext.util.IResourceScopeCache;

/**
 * What a name in a case may refer to: the named things of the same case that fit the place. Days are not counted from a
 * lesion, so that "on day 14 of L1" is told apart from "on day 14 of T1".
 */
public class CalxScopeProvider extends AbstractCalxScopeProvider {

    @Inject
    private IResourceScopeCache cache;

    @Override
    public IScope getScope(EObject context, EReference reference) {
        Case subject = EcoreUtil2.getContainerOfType(context, Case.class);
        if (subject == null) {
            return IScope.NULLSCOPE;
        }
        return cache.get(List.of(subject, reference == CalxPackage.Literals.COUNTED_DATE__ANCHOR ? reference : reference.getEReferenceType()), subject.eResource(),
                () -> MultimapBasedScope.createScope(IScope.NULLSCOPE,
                        Scopes.scopedElementsFor(fitting(subject, reference), CalxScopeProvider::name), false));
    }

    private static QualifiedName name(EObject named) {
        return QualifiedName.create(((Named) named).getName());
    }

    private static List<EObject> fitting(Case subject, EReference reference) {
        List<EObject> fitting = new ArrayList<>();
        for (TreeIterator<EObject> all = subject.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Named named && named.getName() != null
                    && reference.getEReferenceType().isInstance(named)
                    && !(named instanceof Lesion && reference == CalxPackage.Literals.COUNTED_DATE__ANCHOR)) {
                fitting.add(named);
            }
        }
        return fitting;
    }
}
