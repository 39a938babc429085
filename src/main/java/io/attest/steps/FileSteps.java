package io.attest.steps;

import io.attest.dte.Difference;
import io.attest.verdict.Fact;
import io.attest.verdict.Finding;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files of the FTP server and the pages of the web server. */
public final class FileSteps {

    private static final String NOTHING = "nothing";

    private final RunningCase running;

    public FileSteps(RunningCase running) {
        this.running = running;
    }

    @Given("the FTP server holds the file {string} with {bytes}")
    public void holds(String path, String content) {
        running.onTheInternet(
                "the FTP server holds " + path + " with " + Difference.shown(content),
                servers -> servers.file(path, octets(content)));
    }

    @Given("the web server answers {string} with {bytes}")
    public void answers(String path, String body) {
        running.onTheInternet(
                "the web server answers " + path + " with " + Difference.shown(body),
                servers -> servers.web(path, octets(body)));
    }

    @Then("the FTP server's file {string} is {bytes}")
    public void fileIs(String path, String content) {
        running.internet().eventually(() -> difference(path, content), () -> mayBecome(path, content));
    }

    private boolean mayBecome(String path, String wanted) {
        return running.internet().file(path, wanted).stream().allMatch(wanted::startsWith);
    }

    private Optional<Finding> difference(String path, String wanted) {
        Optional<String> came = running.internet().file(path, wanted).stream().findFirst();
        if (wanted.equals(NOTHING)
                ? came.isEmpty()
                : came.filter(wanted::equals).isPresent()) {
            return Optional.empty();
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("issued", running.tester().lastWritten()));
        if (came.isEmpty() || wanted.equals(NOTHING)) {
            facts.add(Fact.of("expected", wanted.equals(NOTHING) ? "no such file" : Difference.shown(wanted)));
            facts.add(Fact.of(
                    "came",
                    came.map(file -> file.isEmpty() ? "an empty file" : Difference.shown(file))
                            .orElse("no such file")));
        } else {
            facts.addAll(Difference.facts(wanted, came.get()));
        }
        return Optional.of(Finding.fail("the file " + path + " is not what it must be", facts));
    }

    private static byte[] octets(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }
}
