// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.calx.terminology.identifier.IdentifierKind;

/** Which rule speaks of which kind of identifier, and in which words; no message repeats what was found, for messages are logged and passed on. */
public final class IdentifierRules {

    /** How many classes the Safe Harbor rule has. */
    public static final int CLASSES = 18;

    private static final String CLASS = "HIPAA Safe Harbor class ";
    private static final Pattern NAMED_CLASS = Pattern.compile(CLASS + "(\\d+)");

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

    /** {@return what a class of the Safe Harbor rule is about, as "a name or initials"} */
    public static String className(int hipaaClass) {
        return Arrays.stream(IdentifierKind.values()).filter(kind -> kind.hipaaClass() == hipaaClass && kind != IdentifierKind.PRIVATE)
                .map(IdentifierKind::label).collect(Collectors.joining(", or "));
    }

    /**
     * Tells the class of a finding.
     *
     * @param code    the code of the finding
     * @param message what it says
     * @return the number of its class in the Safe Harbor rule; empty for what belongs to none: a word the author keeps private, what image
     *         files say beside the picture, and every finding that is about no identifier
     */
    public static OptionalInt hipaaClass(String code, String message) {
        if (code.equals(IssueCode.IDENTIFIER_CALENDAR_DATES.name())) {
            return OptionalInt.of(IdentifierKind.DATE.hipaaClass());
        }
        Matcher named = NAMED_CLASS.matcher(message);
        return RuleTopic.of(code) == RuleTopic.IDENTIFIERS && named.find() ? OptionalInt.of(Integer.parseInt(named.group(1))) : OptionalInt.empty();
    }

    /** {@return what to tell the author} */
    public static String message(IdentifierKind kind) {
        String what = "this reads like " + kind.label() + " (" + CLASS + kind.hipaaClass() + "); ";
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
        return "an age over 89 identifies (" + CLASS + IdentifierKind.AGE.hipaaClass() + "); write 'at least 90 years'";
    }

    /** {@return what to tell the author about a file name} */
    static String ofFileName(IdentifierKind kind) {
        return kind == IdentifierKind.PRIVATE ? "a word of the list you keep private stands in this name; rename it"
                : "there is " + kind.label() + " in this name (" + CLASS + kind.hipaaClass() + "), and it goes with every file made of it; rename it";
    }
}
