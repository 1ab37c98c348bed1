// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.calx.app.export.ExportSettings;
import org.calx.publish.WordOptions.Spacing;
import org.junit.jupiter.api.Test;

/** Settings of an export survive as words. */
class ExportSettingsTest {

    @Test
    void everySettingIsRemembered() {
        ExportSettings all = new ExportSettings("RMD Open", "apa", "/t/house.docx", true, true, true, true, Spacing.DOUBLE, "/out", true);
        assertThat(ExportSettings.of(all.words())).isEqualTo(all);
        assertThat(ExportSettings.of(ExportSettings.STANDARD.words())).isEqualTo(ExportSettings.STANDARD);
    }

    @Test
    void whatMakesNoSenseAnyMoreIsAsAtFirst() {
        assertThat(ExportSettings.of(Map.of("spacing", "TRIPLE", "blind", "maybe", "unknown", "x"))).isEqualTo(ExportSettings.STANDARD);
    }
}
