// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calx.terminology.EditDistance;
import org.eclipse.xtext.diagnostics.Severity;

/**
 * How much the rules weigh for the cases of a folder and of the folders in it: the lines of a file {@value #NAME}, such as
 * {@code CARE_TITLE = off because "BMJ Case Reports forbids the words"}. Lines that cannot be followed count as not written.
 *
 * @param severities what is set, by rule; {@link Severity#IGNORE} for rules that are off
 * @param problems   the lines that cannot be followed
 */
public record SeverityFile(Map<IssueCode, Severity> severities, List<Problem> problems) {

    /** The name of every such file. */
    public static final String NAME = "calx.rules";

    private static final long MOST_BYTES = 64 << 10;
    private static final int FAR = 3;
    private static final Pattern REMARK = Pattern.compile("^\\s*(//.*)?$");
    private static final Pattern SETTING = Pattern.compile(
            "^\\s*([\\w-]+)\\s*=\\s*([\\w-]+)(\\s+because\\s+\"[^\"]*\\S[^\"]*\")?\\s*(//.*)?$");
    private static final Map<String, Severity> WORDS = Map.of("error", Severity.ERROR, "warning", Severity.WARNING, "info", Severity.INFO,
            "off", Severity.IGNORE);

    /**
     * A line that cannot be followed.
     *
     * @param line    the line, from 1
     * @param column  where in the line, from 1
     * @param offset  where in the text, from 0
     * @param length  how long it is
     * @param message the cause and the cure
     */
    public record Problem(int line, int column, int offset, int length, String message) {
    }

    /** Reads a file; one that is not there sets nothing. */
    public static SeverityFile read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return new SeverityFile(Map.of(), List.of());
            }
            if (Files.size(file) > MOST_BYTES) {
                return unreadable("the file is too large to hold severities; is it another file under this name?");
            }
            return parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString());
        } catch (CharacterCodingException encoding) {
            return unreadable("the file is not UTF-8 text; save it as UTF-8");
        } catch (IOException unreadable) {
            return unreadable("the file cannot be read, so its severities do not hold; change its permissions");
        }
    }

    private static SeverityFile unreadable(String message) {
        return new SeverityFile(Map.of(), List.of(new Problem(1, 1, 0, 0, message)));
    }

    /** Reads the text of a file. */
    static SeverityFile parse(String text) {
        Map<IssueCode, Severity> severities = new EnumMap<>(IssueCode.class);
        List<Problem> problems = new ArrayList<>();
        Map<IssueCode, Integer> lines = new HashMap<>();
        int offset = 0;
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String words = line.replace("\uFEFF", " ").replace("\r", "");
            Matcher setting = SETTING.matcher(words);
            if (setting.matches()) {
                Optional<IssueCode> code = IssueCode.find(setting.group(1));
                int earlier = code.map(known -> lines.getOrDefault(known, 0)).orElse(0);
                Optional<String> objection = earlier > 0 ? Optional.of(code.get() + " is set in line " + earlier + " already; delete one of the two")
                        : objection(setting.group(1), code, setting.group(2));
                if (objection.isEmpty()) {
                    severities.put(code.get(), WORDS.get(setting.group(2)));
                    lines.put(code.get(), number);
                } else {
                    problems.add(problem(number, offset, words, objection.get()));
                }
            } else if (!REMARK.matcher(words).matches()) {
                problems.add(problem(number, offset, words,
                        "this sets no severity; write for example 'CARE_TITLE = off because \"the journal forbids the words\"', or // before a remark"));
            }
            offset += line.length() + 1;
        }
        return new SeverityFile(severities, problems);
    }

    private static Problem problem(int line, int offset, String words, String message) {
        int indent = words.length() - words.stripLeading().length();
        return new Problem(line, indent + 1, offset + indent, words.strip().length(), message);
    }

    /** Why a severity cannot be set. */
    private static Optional<String> objection(String typed, Optional<IssueCode> code, String severity) {
        if (code.isEmpty()) {
            return Optional.of("there is no rule " + typed + nearest(typed) + " 'calx explain' lists the rules");
        }
        Severity wanted = WORDS.get(severity);
        if (wanted == null) {
            return Optional.of("'" + severity + "' is no severity; write error, warning, info or off");
        }
        if (code.get().isNeeded() && wanted != Severity.ERROR) {
            return Optional.of("no manuscript can be made of a file with " + code.get() + ", so it stays an error; delete the line");
        }
        if (code.get().restsOnUnverifiedKnowledge() && wanted == Severity.ERROR) {
            return Optional.of(code.get() + " rests on knowledge that was not verified in a source, so it cannot be an error; write warning, info or off");
        }
        return Optional.empty();
    }

    private static String nearest(String typed) {
        String name = typed.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
        return Arrays.stream(IssueCode.values()).map(IssueCode::name).filter(each -> EditDistance.between(name, each, FAR) <= FAR)
                .min(Comparator.comparingInt(each -> EditDistance.between(name, each, FAR))).map(each -> "; did you mean " + each + "?").orElse(";");
    }
}
