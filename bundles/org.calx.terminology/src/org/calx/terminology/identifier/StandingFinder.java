// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.identifier;

import java.util.Set;

/** Finds what only one person, or everybody in a town, is known by: an office, a prize, being the only one somewhere. */
final class StandingFinder implements Finder {

    private static final Set<String> OFFICES = Set.of("mayor", "minister", "senator", "bishop", "ambassador", "archbishop", "president",
            "governor", "congressman", "congresswoman", "councillor", "mp", "bürgermeister", "bürgermeisterin", "celebrity", "headmaster", "headmistress");
    private static final Set<String> PRIZES = Set.of("olympic", "olympics", "nobel", "oscar", "wimbledon", "paralympic", "olympian");
    private static final Set<String> WORKERS = Set.of("dentist", "doctor", "physician", "teacher", "priest", "vet", "veterinarian", "baker", "butcher", "pharmacist",
            "midwife", "policeman", "policewoman", "blacksmith", "pilot", "lawyer", "judge", "nurse", "postman", "vicar", "imam", "rabbi", "shopkeeper",
            "taxi", "farmer", "fisherman", "inhabitant", "resident", "survivor", "surgeon", "undertaker", "ferryman", "librarian");
    private static final int NEAR = 3;

    @Override
    public void at(Tokens text, int i, Hits hits) {
        String word = text.lower(i);
        if (OFFICES.contains(word) && (Set.of("the", "a", "former", "as", "our", "local", "deputy").contains(text.lower(i - 1)))) {
            hits.add(IdentifierKind.OTHER, i - 1, i + 1);
        } else if (PRIZES.contains(word)) {
            int to = Set.of("medal", "champion", "prize", "team", "games", "laureate", "gold", "athlete", "rower").contains(text.lower(i + 1)) ? i + 2 : i + 1;
            hits.add(IdentifierKind.OTHER, Set.of("an", "a", "the").contains(text.lower(i - 1)) ? i - 1 : i, to);
        } else if (word.equals("only") || word.equals("sole")) {
            for (int at = i + 1; at <= i + NEAR; at++) {
                if (WORKERS.contains(text.lower(at))) {
                    hits.add(IdentifierKind.OTHER, text.lower(i - 1).equals("the") ? i - 1 : i, at + 1);
                    return;
                }
            }
        }
    }
}
