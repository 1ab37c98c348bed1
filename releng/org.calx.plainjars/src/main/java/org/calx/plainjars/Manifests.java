// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.plainjars;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** Manifests of merged jars. */
final class Manifests {

    private static final String VERSION = "Bundle-Version";

    private Manifests() {
    }

    /**
     * {@return a manifest with the version of the bundles, if they have one in common} Nothing of what OSGi or signatures
     * need is kept: Java reads the whole manifest at each start.
     *
     * @param jars the bundles
     * @throws IOException if a jar cannot be read
     */
    static byte[] of(List<Path> jars) throws IOException {
        Set<String> versions = new TreeSet<>();
        for (Path jar : jars) {
            versions.add(version(jar));
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        if (versions.size() == 1) {
            manifest.getMainAttributes().putValue(VERSION, versions.iterator().next());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        manifest.write(out);
        return out.toByteArray();
    }

    private static String version(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            String version = file.getManifest() == null ? null : file.getManifest().getMainAttributes().getValue(VERSION);
            return version == null ? "" : version;
        }
    }
}
