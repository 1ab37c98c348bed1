// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.spelling;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.calx.spelling.Speller;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;

/** Ctrl+1 on a misspelt word: words that may have been meant, and the dictionary. */
public final class SpellingAssist implements IQuickAssistProcessor {

    private static final int MOST = 6;

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return annotation instanceof SpellingMark;
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return context.getSourceViewer() != null && at(context) != null;
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        SpellingMark mark = context.getSourceViewer() == null ? null : at(context);
        if (mark == null) {
            return null;
        }
        Position place = context.getSourceViewer().getAnnotationModel().getPosition(mark);
        List<ICompletionProposal> proposals = new ArrayList<>();
        new Speller(SpellingPreferences.english()).suggest(mark.word(), MOST)
                .forEach(word -> proposals.add(new WordReplacement(word, place.getOffset(), place.getLength())));
        proposals.add(new WordAddition(mark.word()));
        return proposals.toArray(ICompletionProposal[]::new);
    }

    private static SpellingMark at(IQuickAssistInvocationContext context) {
        IAnnotationModel model = context.getSourceViewer().getAnnotationModel();
        if (model == null) {
            return null;
        }
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            if (all.next() instanceof SpellingMark mark) {
                Position place = model.getPosition(mark);
                if (place != null && place.getOffset() <= context.getOffset() && context.getOffset() <= place.getOffset() + place.getLength()) {
                    return mark;
                }
            }
        }
        return null;
    }
}
