// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.calx.docx.template.Relation;
import org.calx.docx.template.Types;

/** The relationships of a part while it is being written. */
public final class Relations {

    private final List<Relation> relations;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, String> links = new HashMap<>();

    /**
     * Starts from what a template has.
     *
     * @param relations the relationships so far
     */
    public Relations(List<Relation> relations) {
        this.relations = new ArrayList<>(relations);
        relations.forEach(relation -> ids.add(relation.id()));
    }

    /**
     * Adds a relationship to a part.
     *
     * @param type   the relationship's type
     * @param target the part's name from the root
     * @return the relationship's id
     */
    public String to(String type, String target) {
        return add(type, target, false);
    }

    /** {@return the id of the relationship to an address outside; the same for the same address} */
    String toAddress(String address) {
        return links.computeIfAbsent(address, target -> add(Types.HYPERLINK, target, true));
    }

    /** {@return all relationships in the order they were made} */
    public List<Relation> all() {
        return List.copyOf(relations);
    }

    private String add(String type, String target, boolean external) {
        int number = relations.size() + 1;
        while (!ids.add("rId" + number)) {
            number++;
        }
        relations.add(new Relation("rId" + number, type, target, external));
        return "rId" + number;
    }
}
