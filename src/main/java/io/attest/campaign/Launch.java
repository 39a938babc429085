package io.attest.campaign;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectFile;

import io.attest.steps.RunContext;
import io.attest.suite.TestCase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
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

/**
 * Cucumber run over some cases, through the JUnit Platform. Cucumber makes its listeners and steps itself, so what they
 * belong to is found by a name; any number of launches may be under way in a process.
 *
 * @param context what the cases share
 * @param audience who is told what comes of them
 */
record Launch(RunContext context, Audience audience) {

    private static final Map<String, Launch> UNDER_WAY = new ConcurrentHashMap<>();
    private static final AtomicLong NAMES = new AtomicLong();

    static Launch named(String name) {
        return Objects.requireNonNull(UNDER_WAY.get(name), "the launch is over");
    }

    /**
     * Runs cases in random order and returns when all have finished.
     *
     * @param jobs how many at a time
     */
    void run(List<TestCase> cases, long seed, int jobs) {
        launch(
                cases,
                Map.of(
                        "cucumber.execution.order",
                        "random",
                        "cucumber.execution.order.random.seed",
                        String.valueOf(seed),
                        "cucumber.execution.parallel.enabled",
                        String.valueOf(jobs > 1),
                        "cucumber.execution.parallel.config.strategy",
                        "fixed",
                        "cucumber.execution.parallel.config.fixed.parallelism",
                        String.valueOf(jobs),
                        "cucumber.execution.parallel.config.fixed.max-pool-size",
                        String.valueOf(jobs)));
    }

    /** Runs cases one after the other on this thread, in the order of their files and lines. */
    void inOrder(List<TestCase> cases) {
        launch(cases, Map.of("cucumber.execution.order", "lexical", "cucumber.execution.parallel.enabled", "false"));
    }

    private void launch(List<TestCase> cases, Map<String, String> order) {
        String name = String.valueOf(NAMES.incrementAndGet());
        UNDER_WAY.put(name, this);
        try {
            execute(request(cases, name, order));
        } finally {
            UNDER_WAY.remove(name);
        }
    }

    private static void execute(LauncherDiscoveryRequest request) {
        LauncherFactory.create(LauncherConfig.builder()
                        .enableTestEngineAutoRegistration(true)
                        .enableTestExecutionListenerAutoRegistration(false)
                        .enableLauncherSessionListenerAutoRegistration(false)
                        .build())
                .execute(request);
    }

    private static LauncherDiscoveryRequest request(List<TestCase> cases, String name, Map<String, String> order) {
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
                .configurationParameter("cucumber.plugin", Recorder.class.getName() + ":" + name)
                .configurationParameter("cucumber.publish.quiet", "true")
                .configurationParameters(order)
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
