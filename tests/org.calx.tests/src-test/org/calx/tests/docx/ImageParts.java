// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;

import org.calx.language.CalxLanguage;
import org.calx.manuscript.Composition;
import org.calx.manuscript.CompositionOptions;
import org.calx.manuscript.ManuscriptComposer;
import org.calx.model.Case;

/** Images with planted words, and what becomes of them in a manuscript. */
final class ImageParts {

    private ImageParts() {
    }

    /** {@return a case with the image as its only figure, composed} */
    static Composition composed(Path folder, String name, byte[] image) throws IOException {
        Files.write(folder.resolve(name), image);
        Case subject = (Case) CalxLanguage.standard().parse(folder.resolve("a.calx"), "case A { figure F1 \"" + name + "\" caption \"C\" alt \"A\" }").model()
                .orElseThrow().getDeclarations().get(0);
        return new ManuscriptComposer(CompositionOptions.STANDARD).compose(subject, folder);
    }

    /** {@return an image with bytes put in at a place} */
    static byte[] with(byte[] image, int at, byte[]... inserted) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(image, 0, at);
        for (byte[] each : inserted) {
            out.writeBytes(each);
        }
        out.write(image, at, image.length - at);
        return out.toByteArray();
    }

    static byte[] chunk(String name, String content) {
        byte[] body = (name + content).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(body);
        return ByteBuffer.allocate(body.length + 8).putInt(body.length - 4).put(body).putInt((int) sum.getValue()).array();
    }

    static byte[] segment(int code, byte[] content) {
        return ByteBuffer.allocate(content.length + 4).put((byte) 0xFF).put((byte) code).putShort((short) (content.length + 2)).put(content).array();
    }

    static byte[] segment(int code, String content) {
        return segment(code, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** {@return an EXIF block in big-endian order that says how to turn the image, followed by words} */
    static byte[] exif(int orientation, String words) {
        byte[] text = words.getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(32 + text.length).put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8).putShort((short) 1)
                .putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0).putInt(0).put(text).array();
    }

    static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** {@return the only image of a document} */
    static byte[] media(DocxFile file) {
        return file.parts().entrySet().stream().filter(part -> part.getKey().startsWith("word/media/")).map(java.util.Map.Entry::getValue).findFirst()
                .map(bytes -> Arrays.copyOf(bytes, bytes.length)).orElseThrow();
    }
}
