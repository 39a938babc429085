package io.attest.internet.gate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What a server does at a stage instead of, or besides, what it should. */
sealed interface Action {

    /** How to write each of them. */
    String ALL = "'answers TEXT' (' / ' between lines), 'says nothing', 'closes', 'resets', 'answers octet by octet', "
            + "'answers garbage', for SMTP and FTP 'answers in several lines', and at EHLO 'offers only LOGIN', "
            + "'offers only PLAIN', 'offers nothing'";

    void play(Scene scene);

    /** Answers these octets in place of the server. */
    record Answers(byte[] octets) implements Action {
        @Override
        public void play(Scene scene) {
            scene.answer(octets);
        }
    }

    enum Plain implements Action {
        SAYS_NOTHING("says nothing", Scene::hold),
        CLOSES("closes", Scene::close),
        RESETS("resets", Scene::reset),
        OCTET_BY_OCTET("answers octet by octet", Scene::slowly),
        GARBAGE("answers garbage", scene -> scene.answer(NO_REPLY.getBytes(StandardCharsets.ISO_8859_1)));

        private final String text;
        private final Consumer<Scene> effect;

        Plain(String text, Consumer<Scene> effect) {
            this.text = text;
            this.effect = effect;
        }

        @Override
        public void play(Scene scene) {
            effect.accept(scene);
        }
    }

    /** A line, so that whoever reads lines gets it, but no reply of any protocol. */
    String NO_REPLY = "\u0001\u00fe?!~\r\n";

    /** The answer of the server with a line more; SMTP and FTP write such answers alike. */
    record SeveralLines() implements Action {
        @Override
        public void play(Scene scene) {
            scene.rewrite(SmtpReply::inSeveralLines);
        }
    }

    /** The answer to EHLO with other extensions (RFC 4954, 3). */
    record Offers(Set<String> mechanisms, boolean otherExtensions) implements Action {
        @Override
        public void play(Scene scene) {
            scene.rewrite(reply -> SmtpReply.offering(reply, mechanisms, otherExtensions));
        }
    }

    /** Reads an action; empty where there is none such. */
    static Optional<Action> of(String text) {
        Optional<Action> fixed = switch (text) {
            case "answers in several lines" -> Optional.of(new SeveralLines());
            case "offers only LOGIN" -> Optional.of(new Offers(Set.of("LOGIN"), true));
            case "offers only PLAIN" -> Optional.of(new Offers(Set.of("PLAIN"), true));
            case "offers nothing" -> Optional.of(new Offers(Set.of(), false));
            default ->
                List.of(Plain.values()).stream()
                        .filter(plain -> plain.text.equals(text))
                        .map(Action.class::cast)
                        .findFirst();
        };
        return fixed.or(() -> Optional.of(text)
                .filter(words -> words.startsWith("answers "))
                .map(words -> new Answers(lines(words.substring("answers ".length())))));
    }

    private static byte[] lines(String text) {
        return (String.join("\r\n", text.split(" / ", -1)) + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }
}
