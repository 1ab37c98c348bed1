// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.outline;

/** What a node of the outline stands for; an outline view gives each kind a picture. */
public enum OutlineKind {
    /** The case itself. */
    CASE,
    /** The patient. */
    PATIENT,
    /** An underlying disease. */
    DISEASE,
    /** The calcinosis as a whole. */
    CALCINOSIS,
    /** One lesion. */
    LESION,
    /** A complication. */
    COMPLICATION,
    /** A physical examination. */
    EXAMINATION,
    /** Laboratory results. */
    LABORATORY,
    /** An imaging study. */
    IMAGING,
    /** A figure. */
    FIGURE,
    /** A treatment. */
    TREATMENT,
    /** A procedure. */
    PROCEDURE,
    /** An outcome. */
    OUTCOME,
    /** The author's text. */
    NARRATIVE,
    /** Anything else. */
    OTHER
}
