// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.cli;

import java.util.LinkedHashMap;
import java.util.Map;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Parts of command specifications. */
final class Options {

    private Options() {
    }

    /** A command that has {@code --help}. */
    static CommandSpec command(String name, String... description) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(null, Options::create).name("calx " + name);
        spec.usageMessage().description(description).optionListHeading("%nOptions:%n").sortOptions(false)
                .exitCodeListHeading("%nExit codes:%n");
        spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help.").build());
        return spec;
    }

    /**
     * Creates what picocli asks for. Its own factory looks for Groovy first, and so opens every jar at each start.
     *
     * @throws ReflectiveOperationException if the type has no constructor without arguments
     */
    static <T> T create(Class<T> type) throws ReflectiveOperationException {
        return type.getDeclaredConstructor().newInstance();
    }

    /** Says what the exit codes mean; the last two mean the same for every command. */
    static CommandSpec exitCodes(CommandSpec spec, String ok, String findings) {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put("0", ok);
        codes.put("1", findings);
        codes.put("2", "a path or an option cannot be used");
        codes.put("3", "Calx itself failed");
        spec.usageMessage().exitCodeList(codes);
        return spec;
    }

    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name).type(boolean.class).description(description).build();
    }

    /** A flag that may have a value behind an equals sign; an argument of its own is never its value. Without a value it is empty. */
    static OptionSpec flagOrValue(String name, String label, String description) {
        return OptionSpec.builder(name).paramLabel(label).type(String.class).arity("0..1").preprocessor((arguments, command, option, info) -> {
            if (!"=".equals(info.get("separator"))) {
                arguments.push("");
            }
            return false;
        }).description(description).build();
    }

    static OptionSpec value(String name, String label, Class<?> type, String description) {
        return OptionSpec.builder(name).paramLabel(label).type(type).description(description).build();
    }

    /** Arguments of which there may be several. */
    static PositionalParamSpec several(String label, String description) {
        return PositionalParamSpec.builder().paramLabel(label).type(String[].class).arity("1..*").required(true).description(description)
                .build();
    }

    /** The one argument. */
    static PositionalParamSpec one(String label, boolean required, String description) {
        return PositionalParamSpec.builder().paramLabel(label).index("0").type(String.class)
                .arity(required ? "1" : "0..1").required(required).description(description).build();
    }
}
