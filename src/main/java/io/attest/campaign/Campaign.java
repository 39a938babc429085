package io.attest.campaign;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectFile;

import io.attest.bench.Lab;
import io.attest.steps.RunContext;
import io.attest.suite.TestCase;
import io.attest.verdict.CaseResult;
import io.attest.verdict.RecordFile;
import io.attest.verdict.RunHeader;
import io.attest.verdict.RunRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.discovery.FileSelector;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherConstants;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs the cases of a plan on the benches of a lab, one case a bench at a time. */
public final class Campaign {

    private final Plan plan;
    private final Lab lab;

    public Campaign(Plan plan, Lab lab) {
        this.plan = plan;
        this.lab = lab;
    }

    /**
     * Runs all cases and returns what the record says of them.
     *
     * @param bench the bench's name
     * @param finished told of each result, possibly from several threads
     * @throws IOException if the record cannot be written or read back
     */
    public synchronized RunRecord run(String bench, Consumer<CaseResult> finished) throws IOException {
        try (RecordFile record = new RecordFile(plan.folder(), header(bench))) {
            RunContext.set(new RunContext(plan.suite(), lab, plan.level(), plan.folder()));
            Recorder.to(new Recorder.Target(record, bench, lab.secrets(), finished));
            LauncherFactory.create(LauncherConfig.builder()
                            .enableTestEngineAutoRegistration(true)
                            .enableTestExecutionListenerAutoRegistration(false)
                            .enableLauncherSessionListenerAutoRegistration(false)
                            .build())
                    .execute(request());
            record.end(Instant.now());
        } finally {
            Recorder.to(null);
            RunContext.set(null);
        }
        return RunRecord.read(plan.folder());
    }

    private RunHeader header(String bench) {
        return new RunHeader(
                "Attest " + Version.text() + ", manual S000333C",
                bench,
                lab.lineName(),
                Identity.of(lab),
                plan.level().name().toLowerCase(Locale.ROOT),
                plan.seed(),
                lab.size(),
                Instant.now(),
                plan.cases().stream().map(TestCase::id).toList(),
                null);
    }

    private LauncherDiscoveryRequest request() {
        Set<String> places = plan.cases().stream()
                .map(test -> place(test.uri().getPath(), test.line()))
                .collect(Collectors.toSet());
        List<FileSelector> files = plan.cases().stream()
                .map(TestCase::uri)
                .distinct()
                .map(uri -> selectFile(Path.of(uri).toFile()))
                .toList();
        PostDiscoveryFilter planned = test ->
                FilterResult.includedIf(!test.isTest() || isAt(test, places), () -> "planned", () -> "not planned");
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(files)
                .filters(EngineFilter.includeEngines("cucumber"), planned)
                .configurationParameter("cucumber.glue", "io.attest.steps")
                .configurationParameter("cucumber.plugin", Recorder.class.getName())
                .configurationParameter("cucumber.publish.quiet", "true")
                .configurationParameter("cucumber.execution.order", "random")
                .configurationParameter("cucumber.execution.order.random.seed", String.valueOf(plan.seed()))
                .configurationParameter("cucumber.execution.parallel.enabled", String.valueOf(lab.size() > 1))
                .configurationParameter("cucumber.execution.parallel.config.strategy", "fixed")
                .configurationParameter(
                        "cucumber.execution.parallel.config.fixed.parallelism", String.valueOf(lab.size()))
                .configurationParameter(
                        "cucumber.execution.parallel.config.fixed.max-pool-size", String.valueOf(lab.size()))
                .configurationParameter(LauncherConstants.STACKTRACE_PRUNING_ENABLED_PROPERTY_NAME, "false")
                .build();
    }

    private static boolean isAt(TestDescriptor test, Set<String> places) {
        return test.getSource()
                .filter(FileSource.class::isInstance)
                .map(FileSource.class::cast)
                .flatMap(source -> source.getPosition()
                        .map(position -> place(source.getUri().getPath(), position.getLine())))
                .filter(places::contains)
                .isPresent();
    }

    private static String place(String path, int line) {
        return path + ":" + line;
    }
}
