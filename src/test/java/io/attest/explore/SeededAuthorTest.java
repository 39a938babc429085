package io.attest.explore;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.ics.Ics;
import io.attest.manual.Manual;
import io.attest.manual.Parameter;
import io.attest.steps.Vocabulary;
import io.attest.suite.Suite;
import io.attest.verdict.Statement;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is made up, with a modem that agrees to everything. */
final class SeededAuthorTest {

    private static final Suite SUITE = Suite.load(Path.of("features"));
    private static final Stock STOCK = Stock.of(SUITE);
    private static final Predicate<String> ALL = need -> true;

    private static final int DIALOGUES = 400;

    @Test
    void sameSeedSameDialogues() {
        assertThat(sentences(author(7, ALL), 50)).isEqualTo(sentences(author(7, ALL), 50));
        assertThat(sentences(author(7, ALL), 50)).isNotEqualTo(sentences(author(8, ALL), 50));
    }

    @Test
    void everyCommandOfTheManualComesUp() {
        String all = String.join("\n", sentences(author(1, ALL), 1000)).toUpperCase(Locale.ROOT);
        Manual manual = Manual.load();
        assertThat(manual.parameters())
                .extracting(Parameter::get)
                .filteredOn(get -> !all.contains("`" + get.toUpperCase(Locale.ROOT) + "`"))
                .as("never read")
                .isEmpty();
        assertThat(manual.parameters())
                .extracting(Parameter::mnemonic)
                .filteredOn(name -> !all.contains("AT#" + name + "=") && !all.contains("AFTER `AT#" + name + "`"))
                .as("never written")
                .isEmpty();
        assertThat(manual.commands())
                .extracting(command -> command.syntax().replaceAll("[=<\\[\\s].*", ""))
                .filteredOn(line -> line.matches("AT#[A-Z0-9]+") && !all.contains("`" + line))
                .as("never issued")
                .isEmpty();
    }

    @Test
    void everySentenceIsOfTheVocabularyAndDoesSomething() {
        Set<String> said = new TreeSet<>(sentences(author(11, ALL), DIALOGUES));
        assertThat(said)
                .hasSizeGreaterThan(1000)
                .filteredOn(sentence -> Vocabulary.part(sentence).isEmpty()
                        || Vocabulary.part(sentence).get() == Vocabulary.Part.THEN)
                .isEmpty();
    }

    @Test
    void mostOfItIsValidSomeOfItIsNot() {
        Map<Propriety, Long> shares = moves(author(1, ALL), DIALOGUES)
                .filter(move -> !move.sentence().startsWith("the host has"))
                .collect(Collectors.groupingBy(Move::propriety, Collectors.counting()));
        long all = shares.values().stream().mapToLong(Long::longValue).sum();
        assertThat(shares.get(Propriety.VALID)).isBetween(all * 60 / 100, all * 85 / 100);
        assertThat(shares.get(Propriety.INOPPORTUNE)).isBetween(all * 8 / 100, all * 28 / 100);
        assertThat(shares.get(Propriety.INVALID)).isBetween(all * 4 / 100, all * 15 / 100);
    }

    @Test
    void nothingThatTheSuiteOnlyRecordsComesUp() {
        assertThat(STOCK.open()).hasSizeGreaterThan(30);
        assertThat(sentences(author(2, ALL), DIALOGUES))
                .filteredOn(sentence -> !sentence.endsWith("pass"))
                .doesNotContainAnyElementsOf(STOCK.open());
    }

    @Test
    void whatIsNotAsTheSuiteHasItKeepsAwayFromOpenQuestions() {
        Set<String> written = STOCK.scenes().stream()
                .flatMap(scene -> Stream.concat(scene.setting().stream(), scene.deeds().stream()))
                .collect(Collectors.toSet());
        Open open = new Open(STOCK.open());
        List<String> astray = new ArrayList<>();
        for (List<Turn> turns : dialogues(author(3, ALL), DIALOGUES)) {
            Situation situation = Situation.atRest();
            for (Turn turn : turns) {
                if (!written.contains(turn.sentence())) {
                    open.reason(turn.sentence(), situation).ifPresent(why -> astray.add(turn.sentence() + ": " + why));
                }
                situation.take(turn);
            }
        }
        assertThat(astray).isEmpty();
    }

    @Test
    void whatTheBenchLacksIsNotAskedFor() {
        Set<String> offered = Set.of("reset", "gprs-outcome");
        assertThat(sentences(author(4, offered::contains), DIALOGUES))
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(offered).containsAll(Needed.by(sentence)));
    }

    @Test
    void whatTheModemIsNotClaimedToDoIsLeftAlone() {
        Ics ics = Ics.of(new Statement("some modem", "digest", List.of("ftp", "answering"), List.of(), List.of()));
        assertThat(sentences(new SeededAuthor(SUITE, 5, ALL, ics), DIALOGUES))
                .filteredOn(sentence -> !sentence.startsWith("the host has"))
                .filteredOn(sentence -> sentence.matches("(?i).*AT#(?:FTP(?:GET|PUT|SERV|TYPE)|VFTP|ANSWERMODE)\\b.*")
                        || sentence.matches("a \\w+ call .*"))
                .isEmpty();
    }

    @Test
    void aSentenceThatIsDroppedDoesNotEndTheDialogue() {
        SeededAuthor author = author(6, ALL);
        Story nothing = new Story(Set.of(), List.of());
        long dropped = Stream.generate(() -> author.next(nothing))
                .takeWhile(Optional::isPresent)
                .count();
        assertThat(dropped).isBetween(2L, 90L);
        assertThat(author.next(nothing)).isPresent();
    }

    @Test
    void dialoguesHaveBetweenOneSentenceAndAsManyAsAreProposed() {
        assertThat(dialogues(author(9, ALL), DIALOGUES))
                .allSatisfy(turns -> assertThat(turns.size()).isBetween(1, 90));
    }

    private static SeededAuthor author(long seed, Predicate<String> offered) {
        return new SeededAuthor(SUITE, seed, offered, Ics.EVERYTHING);
    }

    private static List<String> sentences(SeededAuthor author, int dialogues) {
        return dialogues(author, dialogues).stream()
                .flatMap(List::stream)
                .map(Turn::sentence)
                .toList();
    }

    private static List<List<Turn>> dialogues(SeededAuthor author, int dialogues) {
        return IntStream.range(0, dialogues)
                .mapToObj(number -> dialogue(author, move -> {}))
                .toList();
    }

    private static Stream<Move> moves(SeededAuthor author, int dialogues) {
        List<Move> moves = new ArrayList<>();
        IntStream.range(0, dialogues).forEach(number -> dialogue(author, moves::add));
        return moves.stream();
    }

    private static List<Turn> dialogue(SeededAuthor author, Consumer<Move> said) {
        List<Turn> turns = new ArrayList<>();
        for (Optional<Move> move = author.move(new Story(Set.of(), turns)); move.isPresent(); ) {
            said.accept(move.get());
            String sentence = move.get().sentence();
            turns.add(new Turn(sentence, agrees(sentence), List.of()));
            move = author.move(new Story(Set.of(), turns));
        }
        return turns;
    }

    private static List<Turn.Piece> agrees(String sentence) {
        Function<String, List<Turn.Piece>> writes =
                text -> List.of(new Turn.Piece(Duration.ofMillis(5), "\r\n" + text + "\r\n"));
        if (sentence.matches("the host issues `AT#(?:OTCP=[12]|OUDP|PUTMAIL|FTPPUT)`")) {
            return writes.apply("Ok_Info_WaitingForData");
        }
        boolean ends = sentence.startsWith("the host issues") || sentence.matches("the host writes .*\\](?:`|\\.`)");
        return ends ? writes.apply("OK") : List.of();
    }
}
