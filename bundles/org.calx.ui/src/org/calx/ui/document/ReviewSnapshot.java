// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.document;

import java.util.Optional;
import org.calx.publish.CaseReview;

/**
 * What was seen of one version of an open document. May be read by any thread.
 *
 * @param review         what there is to see
 * @param text           the text
 * @param stamp          the version of the text
 * @param journalProblem why the chosen journal cannot be used, so that the review is for none; empty when it can
 */
public record ReviewSnapshot(CaseReview review, String text, long stamp, Optional<String> journalProblem) {
}
