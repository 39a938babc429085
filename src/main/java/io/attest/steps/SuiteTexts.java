package io.attest.steps;

import io.attest.line.FoundPasswords;
import io.attest.suite.Suite;
import io.attest.suite.TestCase;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the suite says of passwords, so that those of somebody else can be told apart. */
public final class SuiteTexts {

    private static final Pattern PASSWORD = Pattern.compile("[A-Z0-9]{2,}PW *[=:] *\"([^\"]+)\"");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\n]+)\"");

    /** A process runs many campaigns of one suite, and going through it takes as long as ten cases. */
    private static final Map<Suite, FoundPasswords.Texts> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

    private SuiteTexts() {}

    /** What that suite says. */
    public static FoundPasswords.Texts of(Suite suite) {
        return KNOWN.computeIfAbsent(suite, SuiteTexts::read);
    }

    private static FoundPasswords.Texts read(Suite suite) {
        Set<String> words = new HashSet<>();
        Set<String> passwords = new HashSet<>();
        for (TestCase test : suite.cases()) {
            for (String text : test.texts()) {
                all(PASSWORD, text, passwords);
                all(QUOTED, text, words);
            }
        }
        words.addAll(passwords);
        return new FoundPasswords.Texts(words, passwords);
    }

    private static void all(Pattern pattern, String text, Set<String> into) {
        for (Matcher found = pattern.matcher(text); found.find(); ) {
            into.add(found.group(1));
        }
    }
}
