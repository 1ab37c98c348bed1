// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import org.calx.terminology.identifier.IdentifierKind;

/** Which rule speaks of which kind of identifier, and in which words; no message repeats what was found, for messages are logged and passed on. */
public final class IdentifierRules {

    private IdentifierRules() {
    }

    /** {@return the rule for a kind of identifier} */
    public static IssueCode code(IdentifierKind kind) {
        return switch (kind) {
        case NAME -> IssueCode.IDENTIFIER_NAME;
        case PLACE -> IssueCode.IDENTIFIER_PLACE;
        case INSTITUTION -> IssueCode.IDENTIFIER_INSTITUTION;
        case DATE -> IssueCode.IDENTIFIER_DATE;
        case AGE -> IssueCode.IDENTIFIER_AGE;
        case PHONE, FAX, EMAIL, URL, IP -> IssueCode.IDENTIFIER_CONTACT;
        case SSN, RECORD, PLAN, ACCOUNT, LICENCE, VEHICLE, DEVICE -> IssueCode.IDENTIFIER_NUMBER;
        case BIOMETRIC, PHOTO -> IssueCode.IDENTIFIER_FACE;
        case OTHER -> IssueCode.IDENTIFIER_OTHER;
        case PRIVATE -> IssueCode.IDENTIFIER_PRIVATE;
        };
    }

    /** {@return what to tell the author} */
    public static String message(IdentifierKind kind) {
        String what = "this reads like " + kind.label() + " (HIPAA Safe Harbor class " + kind.hipaaClass() + "); ";
        return switch (kind) {
        case NAME -> what + "write 'the patient' or what the person was, such as 'her sister' or 'a surgeon'";
        case PLACE -> what + "leave it out, or name the country";
        case INSTITUTION -> what + "write what it was, such as 'another hospital'";
        case DATE -> what + "write the year, or the time since an event of the case";
        case AGE -> what + "write '90 or older'";
        case PHOTO -> what + "show only what the finding needs; covering the eyes is not enough (ICMJE)";
        case PRIVATE -> "this stands in the list of words you keep private; leave it out";
        default -> what + "leave it out";
        };
    }

    /** {@return what to tell the author about an age among the facts} */
    static String typedAge() {
        return "an age over 89 identifies (HIPAA Safe Harbor class 3); write 'at least 90 years'";
    }

    /** {@return what to tell the author about a file name} */
    static String ofFileName(IdentifierKind kind) {
        return kind == IdentifierKind.PRIVATE ? "a word of the list you keep private stands in this name; rename it"
                : "there is " + kind.label() + " in this name (HIPAA Safe Harbor class " + kind.hipaaClass() + "), and it goes with every file made of it; rename it";
    }
}
