package io.attest.campaign;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectFile;

import io.attest.suite.TestCase;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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

/** Cucumber run over some cases, through the JUnit Platform. */
final class Launch {

    private Launch() {}

    /**
     * Runs them and returns when all have finished.
     *
     * @param jobs how many at a time
     */
    static void run(List<TestCase> cases, long seed, int jobs) {
        LauncherFactory.create(LauncherConfig.builder()
                        .enableTestEngineAutoRegistration(true)
                        .enableTestExecutionListenerAutoRegistration(false)
                        .enableLauncherSessionListenerAutoRegistration(false)
                        .build())
                .execute(request(cases, seed, jobs));
    }

    private static LauncherDiscoveryRequest request(List<TestCase> cases, long seed, int jobs) {
        Set<String> places = cases.stream()
                .map(test -> place(test.uri().getPath(), test.line()))
                .collect(Collectors.toSet());
        List<FileSelector> files = cases.stream()
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
                .configurationParameter("cucumber.execution.order.random.seed", String.valueOf(seed))
                .configurationParameter("cucumber.execution.parallel.enabled", String.valueOf(jobs > 1))
                .configurationParameter("cucumber.execution.parallel.config.strategy", "fixed")
                .configurationParameter("cucumber.execution.parallel.config.fixed.parallelism", String.valueOf(jobs))
                .configurationParameter("cucumber.execution.parallel.config.fixed.max-pool-size", String.valueOf(jobs))
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
