// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.editor;

import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/**
 * Makes the keys of cases work where a case is written, and only there: the first editor on a case switches on the context
 * {@code org.calx.ui.writing}, which from then on follows the active editor.
 */
public final class CaseKeys implements IReconciler {

    private static final String CONTEXT = "org.calx.ui.writing";
    private static IContextActivation activation;

    @Override
    public void install(ITextViewer viewer) {
        if (activation == null) {
            activation = PlatformUI.getWorkbench().getService(IContextService.class).activateContext(CONTEXT, new InCase());
        }
    }

    @Override
    public void uninstall() {
        // the context is for all editors to come
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }

    private static final class InCase extends Expression {

        @Override
        public EvaluationResult evaluate(IEvaluationContext context) {
            return EvaluationResult.valueOf(CaseTester.isCase(context.getVariable(ISources.ACTIVE_PART_NAME)));
        }

        @Override
        public void collectExpressionInfo(ExpressionInfo info) {
            info.addVariableNameAccess(ISources.ACTIVE_PART_NAME);
        }
    }
}
