// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.identifier;

/** What can identify a patient, by the eighteen classes of 45 CFR 164.514(b)(2)(i), lettered there (A) to (R) and numbered here 1 to 18. */
public enum IdentifierKind {
    /** A name or initials. */
    NAME(1, "a name or initials"),
    /** A place smaller than a state: town, county, street, postcode. */
    PLACE(2, "a place smaller than a state"),
    /** A hospital, ward, practice, school or employer, which says where the patient was. */
    INSTITUTION(2, "an institution"),
    /** A part of a date other than the year. */
    DATE(3, "a date more exact than the year"),
    /** An age over 89. */
    AGE(3, "an age over 89"),
    /** A telephone number. */
    PHONE(4, "a telephone number"),
    /** A fax number. */
    FAX(5, "a fax number"),
    /** An e-mail address. */
    EMAIL(6, "an e-mail address"),
    /** A social security number or the national number that serves as one. */
    SSN(7, "a social security or national health number"),
    /** A number of a medical record, specimen or stay. */
    RECORD(8, "a number of a medical record"),
    /** A number of a health plan. */
    PLAN(9, "a number of a health insurance"),
    /** A number of an account, card or invoice. */
    ACCOUNT(10, "an account number"),
    /** A number of a certificate, licence or passport. */
    LICENCE(11, "a number of a certificate or licence"),
    /** A licence plate or another identifier of a vehicle. */
    VEHICLE(12, "an identifier of a vehicle"),
    /** A serial number or another identifier of a device. */
    DEVICE(13, "an identifier of a device"),
    /** A web address or an account of a social network. */
    URL(14, "a web address"),
    /** An IP address. */
    IP(15, "an IP address"),
    /** A finger print, voice print or the like. */
    BIOMETRIC(16, "a biometric identifier"),
    /** A picture that shows the face, or another mark by which a person is known. */
    PHOTO(17, "a picture by which the patient can be known"),
    /** Any other number, code or characteristic that only one person has. */
    OTHER(18, "a code or characteristic that only one person has"),
    /** A word the authors keep private. */
    PRIVATE(18, "a word you keep private");

    private final int hipaaClass;
    private final String label;

    IdentifierKind(int hipaaClass, String label) {
        this.hipaaClass = hipaaClass;
        this.label = label;
    }

    /** {@return the number of its class in the Safe Harbor rule, from 1 to 18} */
    public int hipaaClass() {
        return hipaaClass;
    }

    /** {@return what it is, with its article, to stand in a sentence} */
    public String label() {
        return label;
    }

    /** {@return whether it is a number that no statement of an author holds either} */
    public boolean isNumberOfPatient() {
        return switch (this) {
        case SSN, RECORD, PLAN, ACCOUNT, PRIVATE -> true;
        default -> false;
        };
    }
}
