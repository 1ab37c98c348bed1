// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.picture;

import java.util.Locale;
import org.calx.ide.contentassist.ProposalKind;
import org.calx.ide.outline.OutlineKind;
import org.calx.ide.reference.MentionKind;
import org.calx.language.Severity;
import org.calx.manuscript.care.Coverage;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;

/** The pictures, made once and shared; to be used in the user interface's thread. */
public final class Pictures {

    private static final String BUNDLE = "org.calx.ui";

    private Pictures() {
    }

    /** {@return the picture of a node of the outline} */
    public static Image of(OutlineKind kind) {
        return image(kind.name().toLowerCase(Locale.ROOT));
    }

    /** {@return the picture of a node of the outline, for those who make their own images of it; any thread may ask} */
    public static ImageDescriptor descriptor(OutlineKind kind) {
        return descriptor(kind.name().toLowerCase(Locale.ROOT));
    }

    /** {@return the picture of a node of the outline with an error or a warning in it} */
    public static Image of(OutlineKind kind, Severity severity) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = BUNDLE + "/" + kind + "/" + severity;
        if (registry.getDescriptor(key) == null) {
            registry.put(key, new DecorationOverlayIcon(of(kind), descriptor("overlay-" + severity.label()), IDecoration.BOTTOM_LEFT));
        }
        return registry.get(key);
    }

    /** {@return the picture of a proposal} */
    public static Image of(ProposalKind kind) {
        return image(switch (kind) {
        case REFERENCE, NAME -> "reference";
        case CITATION -> "citation";
        case EMBEDDED, VALUE, UNIT, DATE -> "value";
        case FILE -> "figure";
        case TERM -> "term";
        case STATEMENT -> "statement";
        case KEYWORD -> "keyword";
        });
    }

    /** {@return the picture of a name in the folder of pictures} */
    public static Image named(String name) {
        return image(name);
    }

    /** {@return the description of the picture of a name in the folder of pictures} */
    public static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg").orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    /** {@return the picture of a place that mentions something} */
    public static Image of(MentionKind kind) {
        return image(switch (kind) {
        case DECLARATION -> "declaration";
        case REFERENCE -> "statement";
        case EMBEDDED -> "narrative";
        case CITATION -> "citation";
        });
    }

    /** {@return the picture of a file with a case, or with anything else} */
    public static Image ofFile(String name) {
        return image(name.endsWith(".calx") ? "case" : "references");
    }

    /** {@return the picture of a state of the CARE checklist} */
    public static Image of(Coverage state) {
        return image("care-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** {@return the picture of a quick fix} */
    public static Image ofFix() {
        return image("fix");
    }

    /** {@return the picture of a rule} */
    public static Image ofRule() {
        return image("rule");
    }

    private static Image image(String name) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = BUNDLE + "/" + name;
        if (registry.getDescriptor(key) == null) {
            registry.put(key, descriptor(name));
        }
        return registry.get(key);
    }
}
