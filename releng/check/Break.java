// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Makes broken copies of a Word document, each with one defect after which it is named, and a sound one named control, to see whether a checker notices. Run as
 * {@code java Break.java FILE.docx FOLDER}. Exit code 2 when a defect could not be planted.
 */
public final class Break {

    private static final String BODY = "word/document.xml";

    private Break() {
    }

    /** Breaks the file named. */
    public static void main(String[] arguments) throws IOException {
        Map<String, byte[]> parts = read(Path.of(arguments[0]));
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        Map<String, UnaryOperator<String>> defects = new LinkedHashMap<>();
        defects.put("element-out-of-order", text -> text.replaceFirst("(<w:pStyle [^>]*/>)(<w:keepNext/>)", "$2$1"));
        defects.put("attribute-of-wrong-type", text -> text.replaceFirst("<w:gridCol w:w=\"\\d+\"", "<w:gridCol w:w=\"wide\""));
        defects.put("unknown-element", text -> text.replaceFirst("</w:p>", "<w:calx/></w:p>"));
        defects.put("not-well-formed", text -> text.replaceFirst("</w:tbl>", ""));
        defects.put("relation-that-is-not-there", text -> text.replaceFirst("r:embed=\"[^\"]*\"", "r:embed=\"rId9999\""));
        defects.put("drawing-id-twice", text -> text.replaceAll("(<wp:docPr id=\")\\d+", "$11"));
        defects.put("caption-number-wrong", text -> text.replaceFirst("(SEQ Table(?:(?!<w:t>|<w:t ).)*<w:t[^>]*>)1<", "$17<"));
        defects.put("reference-to-nowhere", text -> text.replaceFirst(" REF _Ref\\w*", " REF _RefNowhere"));
        defects.put("no-headings", text -> text.replaceAll("<w:pStyle w:val=\"Heading\\d\"/>", ""));
        for (Map.Entry<String, UnaryOperator<String>> defect : defects.entrySet()) {
            String whole = new String(parts.get(BODY), StandardCharsets.UTF_8);
            String broken = defect.getValue().apply(whole);
            if (broken.equals(whole)) {
                System.err.println("the defect " + defect.getKey() + " could not be planted in " + arguments[0]);
                System.exit(2);
            }
            write(folder.resolve(defect.getKey() + ".docx"), parts, BODY, broken.getBytes(StandardCharsets.UTF_8));
        }
        String image = parts.keySet().stream().filter(name -> name.startsWith("word/media/")).findFirst().orElse("");
        if (image.isEmpty()) {
            System.err.println("there is no image in " + arguments[0]);
            System.exit(2);
        }
        write(folder.resolve("missing-image.docx"), parts, image, null);
        write(folder.resolve("missing-styles.docx"), parts, "word/styles.xml", null);
        write(folder.resolve("control.docx"), parts, "", null); // not broken: a checker that finds fault with everything catches nothing
        byte[] file = Files.readAllBytes(Path.of(arguments[0]));
        Files.write(folder.resolve("cut-off.docx"), Arrays.copyOf(file, file.length / 2));
    }

    private static Map<String, byte[]> read(Path file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    /** Writes a copy in which one part has other bytes; null leaves it out. */
    private static void write(Path file, Map<String, byte[]> parts, String name, byte[] bytes) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                byte[] content = part.getKey().equals(name) ? bytes : part.getValue();
                if (content != null) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(content);
                    zip.closeEntry();
                }
            }
        }
    }
}
