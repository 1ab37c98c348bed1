// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text of a case file, read strictly: UTF-8 and nothing else, so that no letter is silently replaced.
 *
 * @param text    the text, without a byte order mark; empty when it could not be read
 * @param problem why it could not be read; empty when it could
 */
public record SourceText(String text, Optional<Diagnostic> problem) {

    /** Code of a file that cannot be read. */
    public static final String FILE_UNREADABLE = "FILE_UNREADABLE";
    /** Code of a file in another encoding. */
    public static final String FILE_ENCODING = "FILE_ENCODING";
    /** Code of a file too large to be a case. */
    public static final String FILE_TOO_LARGE = "FILE_TOO_LARGE";

    /** A case is text of some ten kilobytes; this leaves room for a hundred times as much. */
    static final long MOST_BYTES = 4L << 20;

    private static final Pattern LONE_RETURN = Pattern.compile("\\r(?!\\n)");

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its text, or why there is none; never throws for a file that cannot be read
     */
    public static SourceText read(Path file) {
        try {
            if (Files.isDirectory(file)) {
                return failed(file, FILE_UNREADABLE, "this is a folder, not a case file");
            }
            long size = Files.size(file);
            if (size > MOST_BYTES) {
                return failed(file, FILE_TOO_LARGE, String.format(java.util.Locale.ROOT,
                        "the file has %.1f MB, more than the %d MB a case file may have; is it an image or an archive?",
                        size / 1048576.0, MOST_BYTES >> 20));
            }
            return decode(file, Files.readAllBytes(file));
        } catch (NoSuchFileException missing) {
            return failed(file, FILE_UNREADABLE, "there is no such file");
        } catch (AccessDeniedException denied) {
            return failed(file, FILE_UNREADABLE, "you have no right to read this file; change its permissions");
        } catch (IOException unreadable) {
            return failed(file, FILE_UNREADABLE, "the file cannot be read: " + unreadable.getMessage());
        }
    }

    private static SourceText decode(Path file, byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)) {
            return failed(file, FILE_ENCODING, "the file is UTF-16; save it as UTF-8");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            in.position(3);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (!result.isError()) {
            return new SourceText(lines(out.toString()), Optional.empty());
        }
        String before = lines(out.toString());
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        String message = "byte " + in.position() + " (0x" + String.format("%02X", bytes[in.position()])
                + ") is not UTF-8; save the file as UTF-8";
        return new SourceText("", Optional.of(new Diagnostic(file, line, column, before.length(), 0, Severity.ERROR,
                FILE_ENCODING, message, java.util.List.of())));
    }

    /** Line ends of a lone carriage return become those the language knows; places stay as they are. */
    private static String lines(String text) {
        return LONE_RETURN.matcher(text).replaceAll("\n");
    }

    private static SourceText failed(Path file, String code, String message) {
        return new SourceText("", Optional.of(Diagnostic.ofFile(file, Severity.ERROR, code, message)));
    }
}
