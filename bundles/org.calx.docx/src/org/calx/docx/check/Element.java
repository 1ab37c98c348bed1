// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.check;

/** An element just opened, as long as its visitor looks at it. */
interface Element {

    /** {@return the name without its prefix} */
    String localName();

    /** {@return the namespace of the name, or null if it has none} */
    String namespace();

    /** {@return how many attributes there are, declarations of namespaces aside} */
    int attributes();

    /** {@return the name of an attribute without its prefix} */
    String attributeName(int index);

    /** {@return the namespace of an attribute, or null if it has none} */
    String attributeNamespace(int index);

    /** {@return the value of an attribute} */
    String attributeValue(int index);

    /** {@return the value of an attribute whatever its namespace, or null} */
    default String attribute(String localName) {
        for (int i = 0; i < attributes(); i++) {
            if (attributeName(i).equals(localName)) {
                return attributeValue(i);
            }
        }
        return null;
    }
}
