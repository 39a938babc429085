package io.attest.bench;

import io.attest.internet.Internet;
import io.attest.line.Dce;
import io.attest.line.FarEnds;
import io.attest.line.PipeLine;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The reference modem as one that repeats a password in every coding, and tells one of its own from its flash. */
public final class Leaky extends AlteredModem {

    /** The lab's real password, which the bench file does not name. */
    public static final String FLASH = "hunter2-of-the-lab";

    private final Collection<String> secrets;
    private Consumer<byte[]> toHost = bytes -> {};

    private Leaky(Dce modem, Collection<String> secrets) {
        super(modem);
        this.secrets = secrets;
    }

    /** A bench with such a modem. */
    public static Bench bench(Ixit ixit, Collection<String> secrets) {
        BenchFile file = BenchFile.of("leaky", new LineFile.Reference(null, null));
        FarEnds servers = new FarEnds();
        Standing standing = new Standing(file.name(), ixit);
        InternetSide there = new InternetSide(() -> Internet.start(servers, standing.asNamed()));
        Emulated emulated = Emulated.modem(null, null);
        PipeLine line = new PipeLine(new Leaky(emulated.modem(), secrets), "in process", servers, there::log);
        there.heeds(line::unrest);
        return new Bench(
                file.name(), line, false, List.of(emulated.surroundings()), file.timers(), file.ladder(), there, ixit);
    }

    /** Every disguise in which nobody may read a secret. */
    public static List<String> disguises(String secret) {
        byte[] octets = bytes(secret);
        String hex = HexFormat.of().formatHex(octets);
        String swapped = secret.chars()
                .map(c -> Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return List.of(
                secret,
                swapped,
                secret.toUpperCase(Locale.ROOT),
                base64(secret, 0),
                base64(secret, 1),
                base64(secret, 2),
                hex,
                hex.toUpperCase(Locale.ROOT),
                URLEncoder.encode(secret, StandardCharsets.US_ASCII),
                secret.substring(0, secret.length() - 1),
                secret.substring(1));
    }

    private static String base64(String secret, int before) {
        String all = Base64.getEncoder().withoutPadding().encodeToString(bytes("\0".repeat(before) + secret));
        return all.substring((before * 8 + 5) / 6, (before + secret.length()) * 8 / 6);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void output(Consumer<byte[]> host) {
        toHost = host;
        modem.output(host);
    }

    @Override
    public void receive(byte[] fromHost) {
        String text = new String(fromHost, StandardCharsets.ISO_8859_1);
        secrets.stream()
                .filter(text::contains)
                .forEach(secret -> disguises(secret).forEach(each -> toHost.accept(bytes("\r\nx" + each + "y\r\n"))));
        if (text.startsWith("AT#APNPW?")) {
            toHost.accept(bytes("\r\n#APNPW: \"" + FLASH + "\"\r\n\r\nOK\r\n"));
        } else {
            modem.receive(fromHost);
        }
    }
}
