// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.fix;

import org.calx.ui.finding.FindingMarkers;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

/** Offers the words a finding suggests in place of those it is about. */
public final class SuggestionFixes implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return !FindingMarkers.suggestions(marker).isEmpty();
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        return FindingMarkers.suggestions(marker).stream().map(SuggestionFix::new).toArray(IMarkerResolution[]::new);
    }
}
