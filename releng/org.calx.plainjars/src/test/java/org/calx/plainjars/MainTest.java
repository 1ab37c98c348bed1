// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.plainjars;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @TempDir
    Path folder;
    private Path from;
    private Path to;

    @BeforeEach
    void bundles() throws IOException {
        from = Files.createDirectory(folder.resolve("from"));
        to = folder.resolve("to");
        jar("a_1.jar", "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nBundle-Version: 1.2.3\n\nName: x\nSHA-256-Digest: y\n",
                "META-INF/KEY.SF", "signature", "META-INF/KEY.RSA", "signature", "about.html", "licence of a",
                "META-INF/services/s", "a.First", "plugin.properties", "a=1", "a/data.txt", "data of a");
        jar("b_1.jar", "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nBundle-Version: 1.2.3\n", "about.html", "licence of b",
                "META-INF/services/s", "b.Second", "plugin.properties", "b=2");
        jar("framework_1.jar", "f/F.txt", "not needed");
    }

    @Test
    void mergesJarsWithoutSignaturesAndKeepsEachLicence() throws IOException {
        run("none=framework", "all=");
        try (JarFile merged = new JarFile(to.resolve("all.jar").toFile())) {
            assertEquals("licence of a", text(merged, "META-INF/jars/a_1/about.html"));
            assertEquals("licence of b", text(merged, "META-INF/jars/b_1/about.html"));
            assertEquals("a.First\nb.Second", text(merged, "META-INF/services/s"));
            assertEquals("a=1\nb=2", text(merged, "plugin.properties"));
            assertEquals("data of a", text(merged, "a/data.txt"));
            assertEquals("1.2.3", merged.getManifest().getMainAttributes().getValue("Bundle-Version"));
            assertTrue(merged.getManifest().getEntries().isEmpty());
            assertFalse(merged.stream().anyMatch(entry -> entry.getName().matches("META-INF/KEY.*|f/.*")));
            assertTrue(merged.stream().allMatch(entry -> entry.getMethod() == ZipEntry.STORED));
        }
    }

    @Test
    void givesTheSameBytesAndLeavesThemAloneTheSecondTime() throws IOException {
        run("none=framework", "all=");
        byte[] first = Files.readAllBytes(to.resolve("all.jar"));
        String id = Files.readString(to.resolve("jars.id"));
        FileTime time = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(to.resolve("all.jar"), time);
        run("none=framework", "all=");
        assertEquals(time, Files.getLastModifiedTime(to.resolve("all.jar")));
        assertEquals(id, Files.readString(to.resolve("jars.id")));
        Files.delete(to.resolve("all.jar"));
        run("none=framework", "all=");
        assertArrayEquals(first, Files.readAllBytes(to.resolve("all.jar")));
    }

    @Test
    void anotherContentHasAnotherId() throws IOException {
        run("none=framework", "all=");
        String id = Files.readString(to.resolve("jars.id"));
        jar("b_1.jar", "b/more.txt", "more");
        run("none=framework", "all=");
        assertNotEquals(id, Files.readString(to.resolve("jars.id")));
    }

    @Test
    void deletesJarsThatAreNoLongerMade() throws IOException {
        run("none=framework", "a=a_", "rest=");
        run("none=framework", "all=");
        assertFalse(Files.exists(to.resolve("a.jar")));
        assertTrue(Files.exists(to.resolve("all.jar")));
    }

    @Test
    void refusesAJarThatBelongsNowhereAndTwoContentsUnderOneName() throws IOException {
        assertThrows(IOException.class, () -> run("a=a_"));
        jar("c_1.jar", "a/data.txt", "other data");
        assertThrows(IOException.class, () -> run("none=framework", "all="));
    }

    @Test
    void liftsOldClassesSoThatTheyStillRun() throws Exception {
        TreeMap<String, byte[]> entries = new TreeMap<>();
        entries.put("old/Old.class", OldClass.bytes());
        StoredJar.write(entries, from.resolve("old_1.jar"));
        run("none=framework", "all=");
        try (JarFile merged = new JarFile(to.resolve("all.jar").toFile());
                URLClassLoader loader = new URLClassLoader(new URL[] { to.resolve("all.jar").toUri().toURL() }, null)) {
            byte[] lifted = merged.getInputStream(merged.getEntry("old/Old.class")).readAllBytes();
            assertEquals(52, lifted[7]);
            assertEquals(7, loader.loadClass("old.Old").getMethod("larger", int.class, int.class).invoke(null, 3, 7));
        }
    }

    private void run(String... groups) throws IOException {
        String[] arguments = new String[groups.length + 2];
        arguments[0] = from.toString();
        arguments[1] = to.toString();
        System.arraycopy(groups, 0, arguments, 2, groups.length);
        Main.main(arguments);
    }

    private void jar(String name, String... namesAndTexts) throws IOException {
        TreeMap<String, byte[]> entries = new TreeMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            entries.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        StoredJar.write(entries, from.resolve(name));
    }

    private static String text(JarFile jar, String name) throws IOException {
        return new String(jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
