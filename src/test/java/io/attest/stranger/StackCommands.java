package io.attest.stranger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The AT# commands: a mnemonic in either case, and nothing, a question mark, or an equals sign with what stands behind it. */
final class StackCommands {

    private static final Pattern COMMAND = Pattern.compile("([A-Za-z0-9]+) *(\\?|=(.*))? *");
    private static final Pattern SOCKET = Pattern.compile("([^,]*)(?:,(.*))?");
    private static final Pattern VALUE = Pattern.compile("\"([^\"]*)\"|([^\"=]+)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    /** Where the code for a line that is too long may stand for one of a text that is. */
    private static final int SHORT_OF_TOO_LONG = 64;

    private static final String FILE = "Stranger-W302_V01.00";
    private static final String VERSION = "#VERSION: \"" + FILE + " 40960 Jan 20 2006 12:00:00\"";

    /** Services that the suite may know and this modem has not. */
    private static final Set<String> LACKING =
            Set.of("GETMAIL", "PUTMAIL", "SENDMAIL1", "SENDMAIL2", "SENDMAIL3", "FTPGET", "FTPPUT");

    private final Store store;
    private final Link link;
    private final Services services;
    private final Ringing ringing;
    private final Dialect dialect;
    private final Consumer<String> entry;

    StackCommands(Store store, Link link, Services services, Ringing ringing, Dialect dialect, Consumer<String> entry) {
        this.store = store;
        this.link = link;
        this.services = services;
        this.ringing = ringing;
        this.dialect = dialect;
        this.entry = entry;
    }

    Outcome execute(String command) {
        Matcher parts = COMMAND.matcher(command);
        if (!parts.matches()) {
            return Outcome.error(Codes.SYNTAX);
        }
        String name = parts.group(1).toUpperCase(Locale.ROOT);
        boolean asked = "?".equals(parts.group(2));
        String behind = parts.group(3) == null ? null : parts.group(3).strip();
        if (Parameters.find(name) != null) {
            return parameter(name, asked, behind);
        }
        if (Parameters.ofSocket(name)) {
            return behind == null ? Outcome.error(Codes.SYNTAX) : socketParameter(name, behind);
        }
        return switch (name) {
            case "REC1ADD", "REC2ADD", "REC3ADD" -> alone(asked, behind, () -> enter(name.substring(0, 4)));
            case "VTCP" ->
                behind == null
                        ? alone(asked, behind, () -> display(name))
                        : ofSocket(behind, id -> display("VTCP," + id));
            case "OTCP" -> ofSocket(behind, services::connect);
            case "LTCPSTART" -> ofSocket(behind, services::listen);
            case "LTCPSTOP" -> ofSocket(behind, services::listenNoMore);
            default ->
                Parameters.display(name) == null
                        ? action(name, asked, behind)
                        : alone(asked, behind, () -> display(name));
        };
    }

    /** Stores what was entered. */
    Outcome write(String name, String entered) {
        Parameter parameter = Parameters.find(name);
        String kept = parameter == null ? null : parameter.kind().kept(entered);
        if (kept == null && dialect.overlooks(name, entered)) {
            kept = entered;
        }
        if (kept == null) {
            boolean tooLong = dialect.odd() && entered.length() > SHORT_OF_TOO_LONG;
            return Outcome.error(tooLong ? Codes.TOO_LONG : Codes.BAD_VALUE);
        }
        return store.put(name, kept) ? Outcome.OK : Outcome.error(Codes.WRITE_FAILED);
    }

    private Outcome action(String name, boolean asked, @Nullable String behind) {
        return switch (name) {
            case "CONNECTIONSTART" -> alone(asked, behind, link::start);
            case "CONNECTIONSTOP" -> alone(asked, behind, link::stop);
            case "ACCEPT" -> alone(asked, behind, ringing::accept);
            case "DISPLAYIP" -> alone(asked, behind, link::addresses);
            case "OUDP" -> alone(asked, behind, services::converse);
            case "LUDPSTART" -> alone(asked, behind, services::awaitDatagram);
            case "LUDPSTOP" -> alone(asked, behind, services::awaitNoMore);
            case "PING" -> alone(asked, behind, services::ping);
            case "VSTATE" -> alone(asked, behind, this::status);
            case "VVERSION" -> alone(asked, behind, () -> Outcome.report(List.of(VERSION)));
            case "VALL" -> alone(asked, behind, this::everything);
            case "DELFLASH" -> alone(asked, behind, this::erase);
            default ->
                LACKING.contains(name) ? alone(asked, behind, services::lacking) : Outcome.error(Codes.UNKNOWN_COMMAND);
        };
    }

    private Outcome parameter(String name, boolean asked, @Nullable String behind) {
        if (asked) {
            return Outcome.report(List.of(store.line(name)));
        }
        if (behind == null) {
            return name.startsWith("BODY") ? enter(name) : Outcome.error(Codes.SYNTAX);
        }
        return set(name, behind);
    }

    private Outcome socketParameter(String name, String behind) {
        Matcher parts = SOCKET.matcher(behind);
        if (!parts.matches() || parts.group(1).isBlank()) {
            return Outcome.error(Codes.SYNTAX);
        }
        return ofSocket(parts.group(1).strip(), id -> {
            String socket = name + "," + id;
            String value = parts.group(2);
            return value == null ? Outcome.report(List.of(store.line(socket))) : set(socket, value.strip());
        });
    }

    private Outcome set(String name, String written) {
        Matcher value = VALUE.matcher(written);
        if (!value.matches()) {
            return Outcome.error(Codes.SYNTAX);
        }
        if (services.active()) {
            return Outcome.error(Codes.SERVICE_RUNNING);
        }
        return write(name, value.group(1) == null ? value.group(2) : value.group(1));
    }

    private Outcome enter(String name) {
        if (services.active()) {
            return Outcome.error(Codes.SERVICE_RUNNING);
        }
        entry.accept(name);
        return Outcome.LATER;
    }

    private Outcome display(String name) {
        List<String> shown = Parameters.display(name);
        return shown == null
                ? Outcome.error(Codes.UNKNOWN_COMMAND)
                : Outcome.report(shown.stream().map(store::line).toList());
    }

    private Outcome status() {
        String name = link.stateName();
        return switch (dialect.odd() ? name : "") {
            case "NO SERVICE" -> Outcome.line("#NO SERVICE");
            case "DISCONNECTING", "CHECKING" -> Outcome.line("#STATE: \"" + name + "\"");
            default -> Outcome.report(List.of("#STATE: \"" + name + "\""));
        };
    }

    private Outcome everything() {
        List<String> lines = new ArrayList<>(List.of(FILE, ""));
        lines.addAll(Parameters.everything(store));
        return Outcome.report(lines);
    }

    private Outcome erase() {
        if (services.active() || link.up()) {
            return Outcome.error(Codes.SERVICE_RUNNING);
        }
        store.erase();
        return Outcome.OK;
    }

    private static Outcome alone(boolean asked, @Nullable String behind, Supplier<Outcome> act) {
        return asked || behind != null ? Outcome.error(Codes.SYNTAX) : act.get();
    }

    private static Outcome ofSocket(@Nullable String id, IntFunction<Outcome> act) {
        if (id == null || id.isEmpty()) {
            return Outcome.error(Codes.SYNTAX);
        }
        boolean known = NUMBER.matcher(id).matches() && id.length() == 1 && "12".contains(id);
        return known ? act.apply(Integer.parseInt(id)) : Outcome.error(Codes.BAD_VALUE);
    }
}
