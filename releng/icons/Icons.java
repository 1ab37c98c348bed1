// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/**
 * Draws an SVG in the sizes and formats that systems ask of an icon: java Icons.java SVG TARGET SIZE..., where the target is a PNG
 * file, whose name gets the size when there are several, an .ico or an .icns file.
 */
final class Icons {

    /** The kinds of pictures in an .icns file, by their size; twice the size for fine displays. */
    private static final Map<String, Integer> ICNS = new TreeMap<>(
            Map.of("ic11", 32, "ic12", 64, "ic07", 128, "ic13", 256, "ic08", 256, "ic14", 512, "ic09", 512));

    private Icons() {
    }

    public static void main(String... arguments) throws IOException {
        SVGDocument picture = new SVGLoader().load(Path.of(arguments[0]).toUri().toURL());
        Path target = Path.of(arguments[1]);
        int[] sizes = new int[arguments.length - 2];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = Integer.parseInt(arguments[i + 2]);
        }
        String name = target.getFileName().toString();
        Files.createDirectories(target.toAbsolutePath().getParent());
        if (name.endsWith(".ico")) {
            Files.write(target, ico(picture, sizes));
        } else if (name.endsWith(".icns")) {
            Files.write(target, icns(picture));
        } else if (name.endsWith(".png")) {
            for (int size : sizes) {
                Path file = sizes.length == 1 ? target : target.resolveSibling(name.replace(".png", size + ".png"));
                Files.write(file, png(draw(picture, size)));
            }
        } else {
            throw new IOException("not a kind of icon: " + target);
        }
    }

    private static BufferedImage draw(SVGDocument picture, int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        picture.render(null, graphics, new ViewBox(size, size));
        graphics.dispose();
        return image;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /** Small pictures as bitmaps, which every Windows reads, the largest as PNG. */
    private static byte[] ico(SVGDocument picture, int... sizes) throws IOException {
        byte[][] pictures = new byte[sizes.length][];
        int length = 6 + 16 * sizes.length;
        ByteBuffer head = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) sizes.length);
        for (int i = 0; i < sizes.length; i++) {
            BufferedImage image = draw(picture, sizes[i]);
            pictures[i] = sizes[i] < 256 ? bitmap(image) : png(image);
            head.put((byte) sizes[i]).put((byte) sizes[i]).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32)
                    .putInt(pictures[i].length).putInt(length);
            length += pictures[i].length;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(head.array());
        for (byte[] bytes : pictures) {
            out.write(bytes);
        }
        return out.toByteArray();
    }

    /** The pixels from below, each blue, green, red and opacity, and an empty mask, as the format has it from older days. */
    private static byte[] bitmap(BufferedImage image) {
        int size = image.getWidth();
        int mask = (size + 31) / 32 * 4 * size;
        ByteBuffer out = ByteBuffer.allocate(40 + 4 * size * size + mask).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(40).putInt(size).putInt(2 * size).putShort((short) 1).putShort((short) 32).putInt(0).putInt(4 * size * size + mask)
                .putInt(0).putInt(0).putInt(0).putInt(0);
        for (int y = size - 1; y >= 0; y--) {
            for (int x = 0; x < size; x++) {
                out.putInt(image.getRGB(x, y));
            }
        }
        return out.array();
    }

    private static byte[] icns(SVGDocument picture) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(body);
        for (Map.Entry<String, Integer> kind : ICNS.entrySet()) {
            part(out, kind.getKey(), png(draw(picture, kind.getValue())));
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        part(new DataOutputStream(whole), "icns", body.toByteArray());
        return whole.toByteArray();
    }

    private static void part(DataOutputStream out, String kind, byte[] content) throws IOException {
        out.write(kind.getBytes(StandardCharsets.US_ASCII));
        out.writeInt(content.length + 8);
        out.write(content);
    }
}
