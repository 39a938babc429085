package io.attest.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.attest.manual.Manual;
import io.attest.verdict.Acceptance;
import io.attest.verdict.RunRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportJsonTest {

    @ParameterizedTest
    @MethodSource("runs")
    void itKeepsToItsSchema(RunRecord run) throws IOException {
        assertThat(schema().validate(ReportJson.of(run, Manual.load()), InputFormat.JSON))
                .isEmpty();
    }

    static Stream<RunRecord> runs() {
        return Stream.of(
                Runs.campaign(),
                Runs.of(),
                Pasts.with(Runs.of(Runs.pass("R-2-014"), Runs.fail("R-2-015", "no")), "pp", "fp", "pf"),
                Runs.of(Runs.pass("R-2-014.above"), Runs.fail("R-5-010", Runs.HOSTILE)),
                Runs.killed(List.of("R-2-014", "R-2-015"), Runs.error("R-2-014", "x")));
    }

    @Test
    void theSchemaRefusesAPassWithAnAttributionAndAFieldItDoesNotKnow() throws IOException {
        String json = ReportJson.of(Runs.of(Runs.pass("R-2-014")), Manual.load());

        assertThat(schema().validate(
                                json.replace("\"attribution\" : null", "\"attribution\" : \"iut\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema().validate(json.replace("\"seed\"", "\"sead\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void theSchemaStatesTheVersionOfTheCode() throws IOException {
        try (InputStream in = ReportJson.class.getResourceAsStream("report.schema.json")) {
            JsonNode schema = new ObjectMapper().readTree(in);
            assertThat(schema.at("/properties/schema/const").asText()).isEqualTo(Report.SCHEMA);
            assertThat(schema.at("/$id").asText()).endsWith(Report.SCHEMA);
        }
    }

    @Test
    void casesStandInTheSuitesOrderHoweverTheyFinished() throws IOException {
        RunRecord run = Runs.killed(
                List.of("R-2-014", "R-2-015", "R-2-016", "R-2-017"),
                Runs.pass("R-2-017"),
                Runs.fail("R-2-014", "no"),
                Runs.pass("R-2-016"));

        JsonNode json = json(run);

        assertThat(json.findValuesAsText("id")).containsExactly("R-2-014", "R-2-016", "R-2-017");
        assertThat(json.get("unfinished")).hasSize(1).allMatch(id -> id.asText().equals("R-2-015"));
        assertThat(json.get("complete").asBoolean()).isFalse();
        assertThat(json.get("conforms").asBoolean()).isFalse();
    }

    @Test
    void theSummaryCountsEveryVerdict() throws IOException {
        JsonNode json = json(Runs.of(
                Runs.pass("R-2-014"),
                Runs.pass("R-2-015"),
                Runs.fail("R-2-016", "no"),
                Runs.error("R-2-017", "x"),
                Runs.inconclusive("R-2-018", "x"),
                Runs.notRun("R-2-019", "x")));

        assertThat(json.get("summary"))
                .hasToString("{\"pass\":2,\"inconclusive\":1,\"fail\":1,\"error\":1,"
                        + "\"not-run\":1,\"total\":6,\"unfinished\":0}");
        assertThat(json.at("/cases/0/attribution").isNull()).isTrue();
        assertThat(json.at("/cases/2/attribution").asText()).isEqualTo("iut");
        assertThat(json.at("/cases/0/errata")).extracting(JsonNode::asText).containsExactly("E-9", "E-22");
    }

    @Test
    void acceptancesAreGroupedByErratum() throws IOException {
        Acceptance strict = new Acceptance("E-10", "strict", "[CR][LF]OK", "OK");
        Acceptance tolerant = new Acceptance("E-9", "tolerant", "OK", "Ok");
        JsonNode json = json(Runs.of(
                Runs.accepting(Runs.pass("R-2-014"), strict, strict, tolerant),
                Runs.accepting(Runs.pass("R-2-015"), strict)));

        assertThat(json.get("acceptances")).hasSize(2);
        assertThat(json.at("/acceptances/0/erratum").asText()).isEqualTo("E-9");
        assertThat(json.at("/acceptances/1"))
                .hasToString(
                        "{\"erratum\":\"E-10\",\"count\":3,\"tolerant\":0,"
                                + "\"cases\":[\"R-2-014\",\"R-2-015\"],\"forms\":[{\"expected\":\"[CR][LF]OK\",\"came\":\"OK\"}]}");
    }

    @Test
    void timesAreSeconds() throws IOException {
        JsonNode json = json(Runs.of(Runs.timed(Runs.pass("R-2-014"), Runs.timing("DIALING", 5_012))));

        assertThat(json.at("/cases/0/timings/0"))
                .hasToString("{\"what\":\"DIALING\",\"measured\":5.012,\"notBefore\":5.0,\"notAfter\":14.0,"
                        + "\"tolerance\":0.5,\"holds\":true}");
    }

    @Test
    void aRowIsAsBadAsItsWorstCase() throws IOException {
        JsonNode json = json(Runs.killed(
                List.of("R-2-014.a", "R-2-014.b", "R-2-015.a", "R-2-015.b", "R-2-016.a", "R-2-016.b"),
                Runs.pass("R-2-014.a"),
                Runs.fail("R-2-014.b", "no"),
                Runs.pass("R-2-015.a"),
                Runs.notRun("R-2-015.b", "no call"),
                Runs.pass("R-2-016.a")));

        JsonNode requirements = json.at("/coverage/2/requirements");
        assertThat(requirements.get("R-2-014").asText()).isEqualTo("fail");
        assertThat(requirements.get("R-2-015").asText()).isEqualTo("not-run");
        assertThat(requirements.get("R-2-016").asText()).isEqualTo("unfinished");
        assertThat(requirements.get("R-2-017").asText()).isEqualTo("no-case");
        assertThat(requirements.get("R-2-074").asText()).isEqualTo("not-testable");
    }

    @Test
    void whatTheModemSaidComesBackByteForByteFromPlainAscii() throws IOException {
        RunRecord run = Runs.of(Runs.fail("R-5-010", Runs.HOSTILE));

        assertThat(ReportJson.of(run, Manual.load())).matches("[\\x20-\\x7E\\n]+");
        assertThat(json(run).at("/cases/0/message").asText()).isEqualTo(Runs.HOSTILE);
    }

    private static JsonNode json(RunRecord run) throws IOException {
        return new ObjectMapper().readTree(ReportJson.of(run, Manual.load()));
    }

    private static Schema schema() throws IOException {
        try (InputStream in = ReportJson.class.getResourceAsStream("report.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in, InputFormat.JSON);
        }
    }
}
