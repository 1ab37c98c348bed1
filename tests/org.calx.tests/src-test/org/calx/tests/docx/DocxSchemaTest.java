// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.main.ThemeDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The parts against the schemas of ECMA-376 as Apache POI holds them. */
class DocxSchemaTest {

    private static final Map<String, Parser> PARSERS = Map.of("word/document.xml", DocumentDocument.Factory::parse,
            "word/draft-header.xml", HdrDocument.Factory::parse, "word/fontTable.xml", FontsDocument.Factory::parse,
            "word/footer1.xml", FtrDocument.Factory::parse, "word/numbering.xml", NumberingDocument.Factory::parse,
            "word/settings.xml", SettingsDocument.Factory::parse, "word/styles.xml", StylesDocument.Factory::parse,
            "word/theme/theme1.xml", ThemeDocument.Factory::parse);

    private interface Parser {
        XmlObject parse(InputStream part) throws XmlException, IOException;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyPartIsValid(boolean draft) throws IOException, XmlException {
        DocxFile file = DocxFile.of(SampleManuscript.everything(draft));
        for (String part : file.parts().keySet()) {
            if (part.startsWith("word/") && part.endsWith(".xml")) {
                assertThat(PARSERS).containsKey(part);
                XmlObject parsed = PARSERS.get(part).parse(new ByteArrayInputStream(file.parts().get(part)));
                List<XmlError> errors = new ArrayList<>();
                parsed.validate(new XmlOptions().setErrorListener(errors));
                assertThat(errors).as(part).isEmpty();
            }
        }
    }
}
