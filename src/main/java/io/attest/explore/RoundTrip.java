package io.attest.explore;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the modem sends is fetched by the modem, so that it shows on its line: a mail to the reader, a file that is put. */
final class RoundTrip {

    private static final Pattern RECIPIENT = Pattern.compile("the host has set `(AT#REC[123]=)\"[^\"`]+\"`");
    private static final Pattern SENT =
            Pattern.compile("the host (?:issues|writes)[^`]*`AT#(?:PUTMAIL|SENDMAIL[123])(?:\\[CR\\])?`");
    private static final Pattern PUT = Pattern.compile("the host (?:issues|writes)[^`]*`AT#FTPPUT(?:\\[CR\\])?`");
    private static final Pattern PUT_AS =
            Pattern.compile("the host (?:has set|issues) `AT#FTPPUT((?:FILENAME|PATH)=[^`]*)`");

    private RoundTrip() {}

    static boolean canShow(Scene scene) {
        return sends(scene, SENT) || sends(scene, PUT);
    }

    private static boolean sends(Scene scene, Pattern command) {
        return scene.deeds().stream().anyMatch(deed -> command.matcher(deed).matches());
    }

    /** The same with what was sent fetched in the end. */
    static Scene of(Scene scene) {
        boolean mail = sends(scene, SENT);
        List<String> setting = mail
                ? scene.setting().stream()
                        .map(sentence ->
                                RECIPIENT.matcher(sentence).replaceAll("the host has set `$1\"reader@example.org\"`"))
                        .toList()
                : scene.setting();
        Stream<String> fetched = mail ? mail() : file(scene);
        return new Scene(
                scene.id(),
                scene.feature(),
                scene.propriety(),
                setting,
                Stream.concat(scene.deeds().stream(), fetched).toList(),
                scene.needs(),
                scene.outcomes());
    }

    private static Stream<String> mail() {
        return Stream.of(
                        "AT#POP3SERV=\"198.51.100.110\"",
                        "AT#POP3PORT=110",
                        "AT#POP3UN=\"reader\"",
                        "AT#POP3PW=\"popsecret\"",
                        "AT#POP3HEADERMODE=1",
                        "AT#GETMAIL")
                .map(Move::issues);
    }

    private static Stream<String> file(Scene scene) {
        Stream<String> place = Stream.concat(scene.setting().stream(), scene.deeds().stream())
                .map(PUT_AS::matcher)
                .filter(Matcher::matches)
                .map(put -> "the host issues `AT#FTPGET" + put.group(1) + "`");
        return Stream.concat(place, Stream.of(Move.issues("AT#FTPGET")));
    }
}
