// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.plainjars;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Merges jars into one: without signatures (their check costs time at each start, and Java caches no class of a signed
 * jar), with old classes lifted, and with every licence and notice kept under the name of the jar it came from. One jar
 * is opened faster than many.
 */
final class JarMerger {

    /** Signatures; classes for the module path; classes for later Javas that exist for Java 8 too. */
    private static final Pattern DROPPED = Pattern
            .compile("META-INF/[^/]*\\.(SF|RSA|DSA|EC)|META-INF/versions/.*|(.*/)?module-info\\.class|META-INF/maven/.*");
    /** Lines of a service file name implementations; keys of the texts of bundles differ from bundle to bundle. */
    private static final Pattern JOINED = Pattern.compile("META-INF/services/[^/]+|plugin\\.properties");
    private static final Pattern OF_ITS_JAR = Pattern.compile("[^/]+|META-INF/.*|OSGI-INF/.*|about_files/.*");
    private static final BinaryOperator<byte[]> JOIN = JarMerger::join;

    private final ClassLifter lifter;
    private final Map<String, byte[]> joined = new TreeMap<>();
    private final Map<String, byte[]> single = new TreeMap<>();

    private JarMerger(ClassLifter lifter) {
        this.lifter = lifter;
    }

    /**
     * Merges jars.
     *
     * @param jars   the jars
     * @param lifter lifts old classes
     * @param to     where to write the new jar
     * @throws IOException if a jar cannot be read, the new one not be written, or two jars have different contents
     *                     under one name
     */
    static void merge(List<Path> jars, ClassLifter lifter, Path to) throws IOException {
        JarMerger merger = new JarMerger(lifter);
        for (Path jar : jars) {
            merger.add(jar);
        }
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(JarFile.MANIFEST_NAME, Manifests.of(jars));
        entries.putAll(merger.joined);
        entries.putAll(merger.single);
        StoredJar.write(entries, to);
    }

    private void add(Path jar) throws IOException {
        String name = jar.getFileName().toString().replaceFirst("\\.jar$", "");
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().filter(JarMerger::isKept).toList()) {
                add(name, entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
    }

    private static boolean isKept(ZipEntry entry) {
        return !entry.isDirectory() && !DROPPED.matcher(entry.getName()).matches();
    }

    private void add(String jar, String name, byte[] content) throws IOException {
        if (JOINED.matcher(name).matches()) {
            joined.merge(name, content, JOIN);
            return;
        }
        boolean ofItsJar = OF_ITS_JAR.matcher(name).matches() && !name.endsWith(".class");
        byte[] kept = name.endsWith(".class") ? lifter.lift(content) : content;
        byte[] other = single.put(ofItsJar ? "META-INF/jars/" + jar + "/" + name : name, kept);
        if (other != null && !Arrays.equals(other, kept)) {
            throw new IOException(jar + " and a jar before it have different contents of " + name);
        }
    }

    private static byte[] join(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes("\n".getBytes(StandardCharsets.US_ASCII));
        both.writeBytes(second);
        return both.toByteArray();
    }
}
