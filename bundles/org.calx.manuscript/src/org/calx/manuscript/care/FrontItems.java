// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.care;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.calx.model.Case;
import org.calx.model.Section;
import org.calx.model.narrative.Gap;

/** Title, keywords and introduction. */
final class FrontItems {

    private static final Pattern CASE_REPORT = Pattern.compile("\\bcase (report|study|series)\\b");
    private static final int FEWEST_KEYWORDS = 2;
    private static final int MOST_KEYWORDS = 5;

    private FrontItems() {
    }

    static Answer title(CareFacts facts) {
        Case subject = facts.subject();
        if (!Gap.isWritten(subject.getTitle())) {
            return Answer.missing(subject, "add 'title \"…: a case report\"'");
        }
        String title = subject.getTitle().toLowerCase(Locale.ROOT);
        boolean says = CASE_REPORT.matcher(title).find();
        Set<String> names = Focus.words(subject);
        boolean focuses = names.stream().anyMatch(title::contains);
        if (says && focuses) {
            return Answer.covered(subject, "names its focus and says that it is a case report").at("title");
        }
        return Answer.thin(subject, says ? "names neither a diagnosis nor an intervention of the case" : "does not say \"case report\"",
                says ? "name the diagnosis or the intervention in the title" : "add \": a case report\" to the title, unless the journal forbids it").at("title");
    }

    static Answer keywords(CareFacts facts) {
        int count = (int) facts.subject().getKeywords().stream().filter(Gap::isWritten).count();
        if (count == 0) {
            return Answer.missing(facts.subject(), "add 'keywords \"calcinosis\", …', 2 to 5 of them");
        }
        String number = Focus.count(count, "keyword");
        return count >= FEWEST_KEYWORDS && count <= MOST_KEYWORDS ? Answer.covered(facts.subject(), number).at("keywords")
                : Answer.thin(facts.subject(), number, "give 2 to 5 keywords, unless the journal asks for another number").at("keywords");
    }

    static Answer introduction(CareFacts facts) {
        List<Text> texts = facts.texts(Section.INTRODUCTION);
        if (texts.isEmpty()) {
            return Answer.missing(facts.subject(), "write 'narrative introduction': why the case is worth telling, with references");
        }
        int citations = texts.stream().mapToInt(Text::citations).sum();
        return citations > 0 ? Answer.covered(texts.get(0).narrative(), "introduction with " + Focus.count(citations, "citation"))
                : Answer.thin(texts.get(0).narrative(), "the introduction cites nothing", "cite the literature the case is compared with: [@key]");
    }
}
