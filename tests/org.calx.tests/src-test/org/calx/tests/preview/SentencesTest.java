// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.calx.ui.preview.proof.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sentences end; a bar stands between two. */
class SentencesTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "One. |Two? |Three!",
        "Of the thumb.3 |It grew.",
        "Of the thumb.3–5,7 |It grew.",
        "It grew S. aureus and e.g. others, 2.5 mg vs. 3 mg.",
        "He said \"no.\" |She (aged 3.) |Went.",
        "(One.) |“Two.” |Three",
        "One.\n\n  |Two",
        "It was {L1.size}. |{L1.size} is large.[@a; @b] |The end [@a]. |So.",
        "No end",
    })
    void endAtAStopBeforeACapital(String marked) {
        String text = marked.replace("|", "");
        assertThat(Sentences.of(text, 0, text.length()).stream().map(part -> text.substring(part.start(), part.end())).collect(Collectors.joining("|")))
                .isEqualTo(marked);
    }
}
