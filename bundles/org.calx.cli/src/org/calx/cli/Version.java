// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.jar.Manifest;

/** The version of the product. */
final class Version {

    private static final String UNPACKAGED = "development";

    private Version() {
    }

    /** The version this class was packaged with. */
    static String current() {
        String self = Version.class.getResource("Version.class").toString();
        String root = self.substring(0, self.length() - "org/calx/cli/Version.class".length());
        try (InputStream in = URI.create(root + "META-INF/MANIFEST.MF").toURL().openStream()) {
            String version = new Manifest(in).getMainAttributes().getValue("Bundle-Version");
            return version == null ? UNPACKAGED : version.replaceFirst("\\.(qualifier|dev)$", "");
        } catch (IOException e) {
            return UNPACKAGED;
        }
    }
}
