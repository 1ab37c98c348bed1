// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import org.calx.ide.contentassist.Opening;
import org.calx.ide.contentassist.Proposal;
import org.calx.ide.typing.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Proposals while the author goes on typing. */
class ProposalTest {

    private static Proposal proposal(String statements, String label) {
        return Editor.onCase(statements).complete().stream().filter(each -> each.label().equals(label)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "treatment T1 d‸; diltiazem; dilt; true",
        "treatment T1 d‸; diltiazem; DILT; true",
        "treatment T1 d‸; diltiazem; dx; false",
        "treatment T1 C08‸; diltiazem; C08DB; true",
        "laboratory on 2024 { c‸ }; C-reactive protein; CRP; true",
        "disease D1 s‸; systemic sclerosis; scler; true",
        "‸; lesion …; les; false",
    })
    void staysAsLongAsItFits(String statements, String label, String typed, boolean fits) {
        boolean found = Editor.onCase(statements).complete().stream().filter(each -> each.label().equals(label)).anyMatch(each -> each.fits(typed));
        assertThat(found).isEqualTo(fits);
    }

    @Test
    void showsWhatWasTypedInTheLabel() {
        Proposal sclerosis = proposal("disease D1 s‸", "systemic sclerosis");
        assertThat(sclerosis.matchIn("sys")).isZero();
        assertThat(sclerosis.matchIn("scl")).isEqualTo("systemic ".length());
        assertThat(sclerosis.matchIn("SSc")).isEqualTo(-1);
        assertThat(sclerosis.matchIn("")).isEqualTo(-1);
    }

    /** The list was asked for at ‸, the caret is at › now, behind what was typed since. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "treatment T1 dil‸ 180; diltiazem; `` ; false; treatment T1 diltiazem 180",
        "treatment T1 dil‸ 180; diltiazem; ti ; false; treatment T1 diltiazem 180",
        "treatment T1 dil‸tiaz 180; diltiazem; `` ; false; treatment T1 diltiazem 180",
        "treatment T1 dil‸tiaz 180; diltiazem; `` ; true; treatment T1 diltiazemtiaz 180",
        "treatment T1 ‸180; diltiazem; `` ; false; treatment T1 diltiazem180",
        "narrative discussion \"\"\" {L‸} \"\"\"|calcinosis { lesion L1 at left thumb }; L1; `` ; false; narrative discussion \"\"\" {L1} \"\"\"",
    })
    void replacesTheWordOfTheCaret(String statements, String label, String since, boolean insert, String expected) {
        String marked = "case Test {\n" + statements.replace('|', '\n') + "\n}\n";
        int asked = marked.indexOf('‸');
        String before = marked.replace("‸", "");
        Proposal proposal = proposal(statements.replace('|', '\n'), label);
        String now = before.substring(0, asked) + since + before.substring(asked);
        int length = proposal.replaced(now, asked, asked + since.length(), insert);
        assertThat(now.substring(0, proposal.offset()) + proposal.text() + now.substring(proposal.offset() + length)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "narrative x \"\"\" see [‸; @; true; true",
        "source [‸]; @; true; true",
        "email \"a‸; @; false; false",
        "narrative x \"\"\" ‸; {; true; true",
        "caption \"‸\"; {; true; true",
        "case A ‸; {; false; false",
        "narrative x \"\"\" {L1‸}; .; true; true",
        "narrative x \"\"\" The end‸; .; false; false",
        "narrative x \"\"\" {L1.size} is the end‸; .; false; false",
        "calcium 2‸; .; false; false",
        "// see [‸; @; false; false",
        "case A {|  le‸; s; false; true",
        "case A {|  l‸; e; false; false",
        "case A {|  les‸; i; false; false",
        "narrative x \"\"\" le‸; s; false; false",
        "case A {|  // le‸; s; false; false",
    })
    void opensByItselfOnlyWhereItHelps(String marked, char typed, boolean afterMarks, boolean afterLetters) {
        String text = marked.replace('|', '\n');
        int offset = text.indexOf('‸');
        String before = text.replace("‸", "");
        assertThat(Opening.AFTER_MARKS.opens(before, offset, typed)).isEqualTo(afterMarks);
        assertThat(Opening.AFTER_LETTERS.opens(before, offset, typed)).isEqualTo(afterLetters);
        assertThat(Opening.NEVER.opens(before, offset, typed)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "‸; FILE",
        "case A {|}|ca‸; FILE",
        "case A {|  ‸|}; CASE",
        "case A {|  les‸|}; CASE",
        "case A {|  patient fem‸|}; NONE",
        "case A {|  calcinosis {|    ‸|  }|}; STATEMENT",
        "case A { ‸ }; CASE",
        "case A {|  narrative x \"\"\" a ‸|}; TEXT",
        "case A {|  title \"‸\"|}; TEXT",
        "case A {|  // a ‸|}; NONE",
    })
    void knowsTheSurroundingsOfAPlace(String marked, Surroundings around) {
        String text = marked.replace('|', '\n');
        assertThat(Surroundings.at(text.replace("‸", ""), text.indexOf('‸'))).isEqualTo(around);
    }
}
