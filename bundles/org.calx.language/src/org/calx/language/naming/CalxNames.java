// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.naming;

import org.calx.model.Named;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;

/** Names of named things only: other model elements, such as authors, have a name that nothing refers to. */
public final class CalxNames extends IQualifiedNameProvider.AbstractImpl {

    @Override
    public QualifiedName getFullyQualifiedName(EObject element) {
        return element instanceof Named named && named.getName() != null ? QualifiedName.create(named.getName()) : null;
    }
}
