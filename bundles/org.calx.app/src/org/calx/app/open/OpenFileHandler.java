// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.open;

import java.util.List;
import org.calx.app.question.Questions;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** File > Open File…: asks which and opens it. */
public final class OpenFileHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Questions.current().whichFile().ifPresent(file -> CaseOpener.open(List.of(file)));
        return null;
    }
}
