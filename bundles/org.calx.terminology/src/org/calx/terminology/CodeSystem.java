// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology;

import java.util.Optional;

/** A published code system in which a term may have a code. {@code NOTICE} states their licences. */
public enum CodeSystem {

    /** Cross-species anatomy ontology, for example {@code UBERON:0001463}. */
    UBERON("uberon", "UBERON"),
    /** SNOMED CT, body structures only. */
    SNOMED("snomed", "SNOMED CT"),
    /** Anatomical Therapeutic Chemical classification of the WHO Collaborating Centre. */
    ATC("atc", "ATC"),
    /** Laboratory observations, with a check digit. */
    LOINC("loinc", "LOINC"),
    /** Human Phenotype Ontology, for example {@code HP:0003761}. */
    HPO("hpo", "HPO"),
    /** International Classification of Diseases, tenth revision. */
    ICD10("icd10", "ICD-10");

    private final String column;
    private final String title;

    CodeSystem(String column, String title) {
        this.column = column;
        this.title = title;
    }

    /** The name as printed in a document. */
    public String title() {
        return title;
    }

    /** The system whose codes are in the column of that name of a vocabulary file, if there is one. */
    public static Optional<CodeSystem> ofColumn(String name) {
        for (CodeSystem system : values()) {
            if (system.column.equals(name)) {
                return Optional.of(system);
            }
        }
        return Optional.empty();
    }
}
