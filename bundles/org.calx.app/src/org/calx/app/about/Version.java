// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.about;

import org.osgi.framework.FrameworkUtil;

/** The version of the Studio. */
final class Version {

    private Version() {
    }

    /** {@return the version, such as 0.1.0} */
    static String number() {
        org.osgi.framework.Version version = version();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }

    /** {@return what tells builds of one version apart} */
    static String build() {
        return version().getQualifier();
    }

    private static org.osgi.framework.Version version() {
        return FrameworkUtil.getBundle(Version.class).getVersion();
    }
}
