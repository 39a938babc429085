package io.attest.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.attest.actuator.Verbs;
import io.attest.ics.Ics;
import io.attest.suite.Suite;
import io.attest.yaml.YamlSchema;
import io.attest.yaml.YamlText;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples can be copied, and the schema says what the program reads. */
final class LabConfigTest {

    private static final Path FOLDER = Path.of("lab-config");

    static List<Path> benches() throws IOException {
        try (Stream<Path> files = Stream.of(FOLDER, FOLDER.resolve("rack")).flatMap(LabConfigTest::yaml)) {
            return files.toList();
        }
    }

    static List<Path> claims() {
        return yaml(FOLDER.resolve("ics")).toList();
    }

    private static Stream<Path> yaml(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        } catch (IOException none) {
            throw new java.io.UncheckedIOException(none);
        }
    }

    @Test
    void thereIsAnExampleOfEachKindOfBench() throws IOException {
        assertThat(benches().stream()
                        .map(file -> FOLDER.relativize(file).toString().replace('\\', '/')))
                .contains(
                        "reference.yaml",
                        "desk.yaml",
                        "emulator.yaml",
                        "rack/1.yaml",
                        "rack/2.yaml",
                        "rack/3.yaml",
                        "rack/4.yaml");
    }

    @ParameterizedTest
    @MethodSource("benches")
    void anExampleKeepsToItsSchemaAndNamesItForTheEditor(Path file) throws IOException {
        assertThat(YamlSchema.of("/io/attest/lab-config/bench.schema.json").faults(YamlText.read(file)))
                .isEmpty();
        assertThat(schemaOf(file)).isEqualTo(FOLDER.resolve("bench.schema.json"));
        assertThat(BenchFile.parse(file).name()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("benches")
    void whatAnExampleHasCommentedOutFitsToo(Path file) throws IOException {
        String all = Files.readString(file).replaceAll("(?m)^( *)# (?!yaml-)([a-z-]+:( [^ ].*)?|  [a-z].*)$", "$1$2");
        Path uncommented = Files.writeString(Files.createTempFile("bench", ".yaml"), all);
        try {
            assertThat(YamlSchema.of("/io/attest/lab-config/bench.schema.json").faults(YamlText.read(uncommented)))
                    .isEmpty();
        } finally {
            Files.delete(uncommented);
        }
    }

    @ParameterizedTest
    @MethodSource("claims")
    void anExampleOfClaimsKeepsToItsSchemaToo(Path file) throws IOException {
        assertThat(YamlSchema.of("/io/attest/lab-config/ics.schema.json").faults(YamlText.read(file)))
                .isEmpty();
        assertThat(schemaOf(file)).isEqualTo(FOLDER.resolve("ics.schema.json"));
        assertThat(Ics.read(file, Suite.load(Path.of("features"))).source()).isEqualTo(file.toString());
    }

    private static Path schemaOf(Path file) throws IOException {
        String first = Files.readAllLines(file).get(0);
        assertThat(first).startsWith("# yaml-language-server: $schema=");
        return file.resolveSibling(first.substring(first.indexOf('=') + 1)).normalize();
    }

    @Test
    void theSchemaHasTheKeysThatAreRead() throws IOException {
        JsonNode schema = schema();
        JsonNode parts = schema.path("$defs");
        assertThat(keys(schema)).isEqualTo(keys(BenchFile.class));
        assertThat(keys(parts.path("iut"))).isEqualTo(keys(IutFile.class));
        assertThat(keys(parts.path("ixit"))).isEqualTo(keys(IxitFile.class));
        assertThat(keys(schema.at("/properties/recovery"))).isEqualTo(keys(RecoveryFile.class));
        assertThat(keys(schema.at("/properties/checks"))).isEqualTo(keys(ChecksFile.class));
        assertThat(keys(schema.at("/properties/patience"))).isEqualTo(keys(BenchFile.PatienceFile.class));
        kindsHaveTheirKeys(parts, "line", LineFile.class);
        kindsHaveTheirKeys(parts, "actuator", ActuatorFile.class);
    }

    private static void kindsHaveTheirKeys(JsonNode parts, String name, Class<?> oneOf) {
        JsonSubTypes.Type[] kinds = oneOf.getAnnotation(JsonSubTypes.class).value();
        for (JsonSubTypes.Type kind : kinds) {
            Set<String> keys = keys(kind.value());
            keys.add("kind");
            assertThat(keys(parts.path(kind.name()))).as(kind.name()).isEqualTo(keys);
        }
        assertThat(StreamSupport.stream(
                                parts.path(name).at("/properties/kind/enum").spliterator(), false)
                        .map(JsonNode::asText))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(kinds).map(JsonSubTypes.Type::name).toList());
    }

    @Test
    void theSchemaHasTheVerbsThatAreKnown() throws IOException {
        assertThat(StreamSupport.stream(schema().at("/$defs/verbs/items/enum").spliterator(), false)
                        .map(JsonNode::asText))
                .containsExactlyInAnyOrderElementsOf(Verbs.ALL);
    }

    @Test
    void theSchemaHasTheUserNamesAndPasswordsOfTheSuite() throws IOException {
        assertThat(StreamSupport.stream(
                                schema().at("/$defs/ixit/properties/credentials/propertyNames/enum")
                                        .spliterator(),
                                false)
                        .map(JsonNode::asText))
                .containsExactlyInAnyOrderElementsOf(Accounts.KNOWN);
    }

    private static JsonNode schema() throws IOException {
        return new ObjectMapper().readTree(FOLDER.resolve("bench.schema.json").toFile());
    }

    private static Set<String> keys(JsonNode object) {
        return new TreeSet<>(object.path("properties").properties().stream()
                .map(java.util.Map.Entry::getKey)
                .toList());
    }

    private static Set<String> keys(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
