package io.attest.internet.names;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a name server answers to a question about a name. */
sealed interface Reply {

    String ALL = "an address, 'NXDOMAIN', 'SERVFAIL', 'REFUSED', 'nothing', 'no address', 'alias NAME' or 'garbage'";

    /** As a case says it. */
    String words();

    /** Its address. */
    record Address(String address) implements Reply {
        @Override
        public String words() {
            return address;
        }
    }

    /** Another name, and the address of that. */
    record Alias(String name) implements Reply {
        @Override
        public String words() {
            return "alias " + name;
        }
    }

    enum Other implements Reply {
        NXDOMAIN("NXDOMAIN"),
        SERVFAIL("SERVFAIL"),
        REFUSED("REFUSED"),
        NOTHING("nothing"),
        NO_ADDRESS("no address"),
        GARBAGE("garbage");

        private final String text;

        Other(String text) {
            this.text = text;
        }

        @Override
        public String words() {
            return text;
        }
    }

    Pattern ADDRESS = Pattern.compile("((25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(\\.(?!$)|$)){4}");
    Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,63}(\\.[A-Za-z0-9_-]{1,63})*\\.?");

    /** @throws IllegalArgumentException if this is no answer; the message says what there is */
    static Reply of(String text) {
        return other(text)
                .or(() -> described(text))
                .orElseThrow(() -> new IllegalArgumentException("no name server answers '" + text + "', but " + ALL));
    }

    private static Optional<Reply> other(String text) {
        for (Other other : Other.values()) {
            if (other.text.equals(text)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private static Optional<Reply> described(String text) {
        if (ADDRESS.matcher(text).matches()) {
            return Optional.of(new Address(text));
        }
        return Optional.of(text)
                .filter(words -> words.startsWith("alias "))
                .map(words -> words.substring("alias ".length()))
                .filter(name -> NAME.matcher(name).matches())
                .map(Alias::new);
    }
}
