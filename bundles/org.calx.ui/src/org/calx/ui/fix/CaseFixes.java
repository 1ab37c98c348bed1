// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.calx.ide.quickfix.QuickFix;
import org.calx.ide.quickfix.QuickFixes;
import org.calx.language.CalxLanguage;
import org.calx.language.Diagnostic;
import org.calx.language.ParsedFile;
import org.calx.ui.document.OpenDocuments;
import org.calx.ui.marker.FindingMarkers;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

/** Offers the quick fixes of a finding, and one that mends all findings of its rule in the file. */
public final class CaseFixes implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        Diagnostic finding = FindingMarkers.finding(marker);
        return QuickFixes.maybe(finding.code(), finding.severity());
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        CalxLanguage language = OpenDocuments.language().getNow(null);
        Optional<String> text = language == null ? Optional.empty() : CaseText.of(marker.getResource());
        if (text.isEmpty()) {
            return new IMarkerResolution[0];
        }
        Diagnostic finding = FindingMarkers.finding(marker);
        ParsedFile file = language.parse(finding.file(), text.get());
        List<QuickFix> fixes = new ArrayList<>(QuickFixes.of(file, finding));
        QuickFixes.all(file, findings((IFile) marker.getResource()), finding.code()).ifPresent(fixes::add);
        return fixes.stream().map(fix -> new CaseFix(fix, text.get())).toArray(IMarkerResolution[]::new);
    }

    private static List<Diagnostic> findings(IFile file) {
        try {
            return FindingMarkers.findings(file);
        } catch (CoreException failure) {
            ILog.of(CaseFixes.class).error("The findings of a file cannot be listed", failure);
            return List.of();
        }
    }
}
