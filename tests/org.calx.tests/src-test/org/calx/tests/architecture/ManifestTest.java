// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the bundles' manifests require follows the arrows. */
class ManifestTest {

    static Stream<Bundle> bundles() {
        return Bundle.ALL.values().stream();
    }

    @Test
    void everyBundleOfTheRepositoryHasItsArrows() throws IOException {
        try (Stream<java.nio.file.Path> folders = Files.list(Bundle.FOLDER)) {
            assertThat(folders.filter(f -> Files.exists(f.resolve("META-INF/MANIFEST.MF"))).map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Bundle.ALL.keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void requiresOnlyWhatIsBelowIt(Bundle bundle) {
        assertThat(bundle.requirements()).filteredOn(r -> r.startsWith("org.calx."))
                .allSatisfy(r -> assertThat(bundle.reachable()).contains(r.split(";")[0]));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void passesNothingOn(Bundle bundle) {
        assertThat(bundle.requirements()).noneMatch(r -> r.contains("reexport"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void requiresNoLibraryConfinedElsewhere(Bundle bundle) {
        for (Confinement confinement : Confinement.ALL) {
            if (!confinement.allowed().contains(bundle.name())) {
                assertThat(Stream.concat(bundle.requirements().stream(), bundle.imports().stream()))
                        .as("%s is confined to %s", confinement.library(), confinement.allowed())
                        .noneMatch(r -> confinement.requirements().stream().anyMatch(r::startsWith));
            }
        }
    }
}
