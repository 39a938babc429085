package io.attest.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.manual.Manual;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleTag;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What features/README.md promises of ids and tags, and what Gherkin would let pass in silence. */
final class FeaturesTest {

    private static final Pattern ID =
            Pattern.compile("(T-[0-9AB]-\\d{2}\\.r\\d{2,}|R-[0-9AB]-\\d{3})(\\.[a-z0-9]+(-[a-z0-9]+)*)?");
    private static final Pattern BASE = Pattern.compile("T-[0-9AB]-\\d{2}\\.r\\d{2,}|R-[0-9AB]-\\d{3}");
    private static final Pattern LIKE_A_STEP = Pattern.compile("(?m)^\\s*(Given|When|Then|And|But|\\*)\\b?");
    private static final Set<String> CLASSES = Set.of("@BV", "@BI", "@BO", "@TI");

    private static final String PEER = "(the peer|another peer|the peer's second socket) ";

    /** The steps by which the surroundings change, and the verb that each takes. */
    private static final Map<Pattern, String> VERBS = Map.ofEntries(
            verb("the modem has its factory defaults|the bench resets the modem", "reset"),
            verb("the network registration is .*", "registration"),
            verb("the SIM .*", "sim"),
            verb("a call to .*|the modem is connected over \"GSM\"", "dial-outcome"),
            verb("the PPP peer:|the modem is connected over \"GSM\"", "ppp-peer"),
            verb("the GPRS network:|the modem is connected over \"GPRS\"", "gprs-outcome"),
            verb("a (data|voice) call .*", "incoming-call"),
            verb("the caller hangs up", "hang-up"),
            verb("the bearer is lost", "drop-bearer"),
            verb("(?s)the network has seen:.*\\n`?(calls|pdp|ppp)\\..*", "observe"),
            verb("(?s)the network has seen:.*\\n`?(smtp|pop3|dns|mailbox|ftp|tcp|udp|http)\\..*", "routes"),
            verb("the mailbox of .*|the \"(SMTP|POP3|FTP)\" server .*|the name servers:|the mail for .*", "routes"),
            verb("the FTP server.*|the web server .*|pings of .*|" + PEER + ".*", "routes"),
            verb(PEER + "(connects to port|sends .* to UDP port) .*", "listen-address"),
            verb("the parameter store refuses writes", "storage"),
            verb("an internal fault at .*", "internal-fault"));

    private final Manual manual = Manual.load();
    private final Suite suite = Suite.load(Features.FOLDER);

    @Test
    void thereAreCases() {
        assertThat(suite.cases()).hasSizeGreaterThan(1200);
    }

    @Test
    void everyIdIsWellFormedUniqueAndOfTheCatalogue() {
        assertThat(suite.cases())
                .allSatisfy(test -> assertThat(test.id()).as(test.place()).matches(ID))
                .allSatisfy(test ->
                        assertThat(manual.baseOf(test.id())).as(test.place()).isPresent());
        assertThat(suite.cases().stream().map(TestCase::id)).doesNotHaveDuplicates();
    }

    @Test
    void everyScenarioHasSteps() {
        assertThat(Features.scenarios())
                .allSatisfy(written -> assertThat(written.scenario().getSteps())
                        .as(written.toString())
                        .isNotEmpty());
        assertThat(suite.cases())
                .allSatisfy(test -> assertThat(test.steps()).as(test.place()).isNotEmpty());
    }

    @Test
    void everyOutlineHasRowsAndTheirFirstColumnIsTheId() {
        assertThat(Features.scenarios()).allSatisfy(written -> {
            for (Examples examples : written.scenario().getExamples()) {
                assertThat(examples.getTableBody()).as(written.toString()).isNotEmpty();
                assertThat(examples.getTableHeader()
                                .orElseThrow()
                                .getCells()
                                .get(0)
                                .getValue())
                        .as(written.toString())
                        .isEqualTo("id");
            }
        });
    }

    @Test
    void noDescriptionIsAMistypedStep() {
        assertThat(Features.scenarios())
                .allSatisfy(written -> assertThat(LIKE_A_STEP
                                .matcher(written.scenario().getDescription())
                                .find())
                        .as(written.toString())
                        .isFalse());
    }

    @Test
    void everyCaseHasExactlyOneClass() {
        assertThat(suite.cases())
                .allSatisfy(test -> assertThat(test.tags().stream().filter(CLASSES::contains))
                        .as(test.place())
                        .hasSize(1));
    }

    @Test
    void everyTagIsKnown() throws IOException {
        Set<String> needs = new TreeSet<>();
        for (Matcher tag = Pattern.compile("@needs-[a-z-]+")
                        .matcher(Files.readString(Features.FOLDER.resolve("README.md")));
                tag.find(); ) {
            needs.add(tag.group());
        }
        assertThat(needs).hasSizeGreaterThan(5);
        Predicate<String> known = tag -> CLASSES.contains(tag)
                || needs.contains(tag)
                || manual.erratum(tag.substring(1)).isPresent()
                || ID.matcher(tag.substring(1)).matches()
                        && manual.baseOf(tag.substring(1)).isPresent();
        assertThat(suite.cases())
                .allSatisfy(test -> assertThat(test.tags()).as(test.place()).allMatch(known));
    }

    @Test
    void everythingThatACaseCoversIsInTheCatalogue() {
        List<String> named = new ArrayList<>();
        for (Features.Written written : Features.scenarios()) {
            for (Examples examples : written.scenario().getExamples()) {
                List<String> header = values(examples.getTableHeader().orElseThrow());
                int covers = header.indexOf("covers");
                examples.getTableBody().stream()
                        .filter(row -> covers >= 0)
                        .flatMap(row -> Stream.of(values(row).get(covers).split(" ")))
                        .filter(id -> !id.isEmpty())
                        .forEach(named::add);
            }
        }
        assertThat(named)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(id).matches(BASE))
                .allMatch(manual::isKnown);
        assertThat(suite.cases())
                .allSatisfy(test ->
                        assertThat(test.covers()).as(test.place()).isNotEmpty().allMatch(manual::isKnown));
    }

    @Test
    void whatChangesTheSurroundingsIsNeeded() {
        assertThat(Features.files().stream().flatMap(Features::pickles))
                .allSatisfy(pickle -> VERBS.forEach((step, verb) -> {
                    if (pickle.getSteps().stream()
                            .flatMap(written -> Stream.of(written.getText(), Features.whole(written)))
                            .anyMatch(text -> step.matcher(text).matches())) {
                        assertThat(pickle.getTags().stream().map(PickleTag::getName))
                                .as(pickle.getUri() + " " + pickle.getName())
                                .contains("@needs-" + verb);
                    }
                }));
    }

    @Test
    void refusalsRestOnTheErrataOfTheirForm() {
        tagged("#CME ERROR", "E-08");
        tagged("#CME ERROR", "E-09");
    }

    @Test
    void reportsRestOnTheErratumOfTheirForm() {
        tagged(" reads `#", "E-10");
        tagged("still reads `#", "E-10");
        tagged("each of these reads:", "E-10");
        tagged("the modem reports", "E-10");
    }

    /** These errata let an error come where none is expected, and it comes in the forms of any error. */
    @Test
    void errorsThatErrataLetComeRestOnTheErrataOfTheirForm() {
        for (String erratum : List.of("E-03", "E-71", "E-75", "E-76", "E-229", "E-230", "E-241", "E-243")) {
            List<Pickle> about = Features.files().stream()
                    .flatMap(Features::pickles)
                    .filter(pickle -> has(pickle, erratum))
                    .toList();
            assertThat(about).as(erratum).isNotEmpty().allMatch(pickle -> has(pickle, "E-08") && has(pickle, "E-09"));
        }
    }

    private static boolean has(Pickle pickle, String erratum) {
        return pickle.getTags().stream().map(PickleTag::getName).anyMatch(("@" + erratum)::equals);
    }

    @Test
    void emptyStringsRestOnTheErratumOfTheirForm() {
        tagged("#\\w+: (\\d,)?\"\"", "E-19");
    }

    @Test
    void theTypeOfFtpTransfersRestsOnTheErratumOfItsForm() {
        tagged("#FTPTYPE: ", "E-133");
    }

    /** Every case one of whose steps has this in it carries the tag; there is at least one such case. */
    private static void tagged(String expected, String erratum) {
        Pattern pattern = Pattern.compile(expected);
        List<Pickle> about = Features.files().stream()
                .flatMap(Features::pickles)
                .filter(pickle -> pickle.getSteps().stream()
                        .anyMatch(step -> pattern.matcher(Features.whole(step)).find()))
                .toList();
        assertThat(about).as(expected).isNotEmpty();
        assertThat(about.stream()
                        .filter(pickle -> pickle.getTags().stream()
                                .map(PickleTag::getName)
                                .noneMatch(("@" + erratum)::equals))
                        .map(pickle -> pickle.getUri() + " " + pickle.getName())
                        .collect(Collectors.toSet()))
                .as("cases with '%s' and without @%s", expected, erratum)
                .isEmpty();
    }

    private static Map.Entry<Pattern, String> verb(String steps, String verb) {
        return Map.entry(Pattern.compile(steps), verb);
    }

    private static List<String> values(TableRow row) {
        return row.getCells().stream().map(TableCell::getValue).toList();
    }
}
