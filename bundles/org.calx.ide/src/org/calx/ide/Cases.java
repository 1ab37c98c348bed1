// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide;

import java.util.Optional;
import java.util.stream.Stream;
import org.calx.model.CalxFile;
import org.calx.model.Case;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** The cases of what was read. */
final class Cases {

    private Cases() {
    }

    /** {@return the file that was read; null when its text holds no declaration} */
    static EObject root(XtextResource resource) {
        return resource.getContents().isEmpty() ? null : resource.getContents().getFirst();
    }

    /** {@return the last case that starts at or before a place; empty when there is none} */
    static Optional<Case> at(XtextResource resource, int offset) {
        return resource.getContents().stream().filter(CalxFile.class::isInstance).flatMap(file -> ((CalxFile) file).getDeclarations().stream())
                .flatMap(each -> each instanceof Case found ? Stream.of(found) : Stream.empty())
                .filter(each -> NodeModelUtils.findActualNodeFor(each).getOffset() <= offset).reduce((earlier, later) -> later);
    }
}
