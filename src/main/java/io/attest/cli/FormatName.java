package io.attest.cli;

import io.attest.report.Format;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The form of a report as a command line names it. */
final class FormatName implements ITypeConverter<Format> {

    @Override
    public Format convert(String name) {
        return Arrays.stream(Format.values())
                .filter(format -> format.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("no form '" + name + "'; there are "
                        + Arrays.stream(Format.values())
                                .map(format -> format.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }
}
