package io.attest.cli;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.attest.manual.Coverage;
import io.attest.manual.Manual;
import io.attest.suite.TestCase;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what of the manual the suite tests. */
@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        description = "For each chapter of the manual: rows and requirements in all, tested, not testable, missing.",
        footerHeading = "%nExamples:%n",
        footer = {"  attest coverage", "  attest coverage --json > coverage.json"})
final class CoverageCommand implements Callable<Integer> {

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Map<String, List<String>> covers = new TreeMap<>();
        for (TestCase test : Home.suite().cases()) {
            covers.put(test.id(), test.covers());
        }
        Coverage coverage = Coverage.of(Manual.load(), covers);
        if (json) {
            System.out.println(JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValueAsString(coverage));
        } else {
            System.out.print(coverage.text());
        }
        return ExitCode.CONFORMS;
    }
}
