package io.attest.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.modem.Design;
import io.attest.modem.fault.Fault;
import io.attest.modem.fault.Faults;
import io.attest.suite.TestCase;
import io.attest.verdict.CaseResult;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The suite graded by what it must not see: nothing may fail that is merely different. */
final class VariantsTest {

    private static final String SERVERS = "@needs-routes";

    /** A modem that takes no command leaves open what it would answer. */
    private static final String SILENT = "deaf-while-opening";

    @TempDir
    private Path folder;

    static Stream<String> benign() {
        return Faults.all().stream().filter(fault -> !fault.harmful()).map(Fault::id);
    }

    @Test
    void thereAreEnough() {
        assertThat(benign()).hasSizeGreaterThanOrEqualTo(130);
    }

    @ParameterizedTest
    @MethodSource("benign")
    void benignVariantRaisesNoFalseAlarm(String id) {
        Selection concerned = concerned(Faults.find(id).orElseThrow());
        RunRecord run = Runs.reference(folder.resolve(id), concerned, 1, 2, id);
        assertThat(Runs.alarms(run))
                .filteredOn(result -> result.verdict() != Verdict.INCONCLUSIVE || !id.equals(SILENT))
                .extracting(CaseResult::message)
                .as(id)
                .isEmpty();
        assertThat(run.count(Verdict.PASS))
                .isGreaterThan(concerned.from(Runs.SUITE).size() * 9L / 10);
    }

    /**
     * Other rules of a service cannot show in a case that does not issue its commands, other rules of names only where
     * there is one, and of a second service where one is tried; what concerns none of them shows in a part of the cases
     * that reach a server as well as in all.
     */
    private static Selection concerned(Fault variant) {
        Design standard = Design.standard();
        Design other = variant.applyTo(standard);
        if (variant.id().equals(SILENT)) {
            return new Selection(List.of(), SERVERS);
        }
        if (variant.breaks().contains("E-213")) {
            return saying("3712[23]|35840|meanwhile");
        }
        if (other.mail() != standard.mail()) {
            return saying("AT#(GET|PUT|SEND)MAIL");
        }
        if (other.names() != standard.names()) {
            return saying("example\\.org");
        }
        if (other.ftp() != standard.ftp()) {
            return saying("AT#FTP(GET|PUT)");
        }
        if (other.stream() != standard.stream()) {
            return saying("AT#(OTCP|LTCPSTART|OUDP|LUDPSTART)");
        }
        if (other.ping() != standard.ping()) {
            return saying("AT#PING`");
        }
        boolean onTheLine = other.framing() != standard.framing() || other.delivery() != standard.delivery();
        return nearAndEach(onTheLine ? 4 : 20);
    }

    /** The cases that reach no server, and each so many of those that do. */
    private static Selection nearAndEach(int step) {
        List<TestCase> far = new Selection(List.of(), SERVERS).from(Runs.SUITE);
        Stream<TestCase> near = new Selection(List.of(), "not " + SERVERS).from(Runs.SUITE).stream();
        return new Selection(
                Stream.concat(
                                near,
                                IntStream.range(0, far.size())
                                        .filter(at -> at % step == 0)
                                        .mapToObj(far::get))
                        .map(TestCase::id)
                        .toList(),
                "");
    }

    /** The cases that issue such a command. */
    private static Selection saying(String command) {
        Predicate<String> said = Pattern.compile(command).asPredicate();
        return new Selection(
                new Selection(List.of(), SERVERS)
                        .from(Runs.SUITE).stream()
                                .filter(each -> each.steps().stream().anyMatch(said))
                                .map(TestCase::id)
                                .toList(),
                "");
    }
}
