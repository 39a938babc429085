package io.attest.modem.fault;

import static io.attest.modem.fault.Fault.harmful;
import static io.attest.modem.fault.Operator.INDICATION_INSIDE_RESPONSE;

import io.attest.modem.Design;
import io.attest.modem.answer.LineFormat;
import io.attest.modem.coding.Coding;
import io.attest.modem.core.Machine;
import io.attest.modem.ftp.FtpRules;
import io.attest.modem.ftp.Target;
import io.attest.modem.mail.MailRules;
import io.attest.modem.network.Incoming;
import io.attest.modem.online.Addresses;
import io.attest.modem.online.OnlineRules;
import io.attest.modem.parameter.Parameter;
import io.attest.modem.ping.PingRules;
import io.attest.modem.stream.Endpoint;
import io.attest.modem.stream.StreamRules;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Words of the modem in the midst of a display, of a series of messages, or of data. */
final class InterruptionFaults {

    private static final Set<String> BRIDGE = Set.of("R-5-026", "R-B-027", "R-B-115", "R-B-131");

    private InterruptionFaults() {}

    static List<Fault> all() {
        return Stream.of(answers(), sessions(), files()).flatMap(List::stream).toList();
    }

    private static Fault inside(String id, String what, Set<String> breaks, UnaryOperator<Design> change) {
        return harmful(id, INDICATION_INSIDE_RESPONSE, what, breaks, change);
    }

    private static String indication(String text) {
        return "\r\n" + text + "\r\n";
    }

    private static List<Fault> answers() {
        return List.of(
                inside(
                        "registration-inside-vall",
                        "+CREG: 1 comes before the line of UDPSERV in AT#VALL",
                        Set.of("R-8-009", "R-8-010", "R-8-012"),
                        design -> design.format(new LineFormat() {
                            @Override
                            public String line(String display, Parameter parameter, String value) {
                                String line = super.line(display, parameter, value);
                                boolean here = display.equals("VALL")
                                        && parameter.name().equals("UDPSERV");
                                return here ? indication("+CREG: 1") + line : line;
                            }
                        })),
                inside(
                        "registration-inside-displayip",
                        "+CGREG: 1 comes between the two addresses of AT#DISPLAYIP",
                        Set.of("T-2-17.r01", "R-2-136"),
                        design -> design.online(new OnlineRules() {
                            @Override
                            public List<String> shown(Addresses addresses, String peerLabel) {
                                List<String> lines = super.shown(addresses, peerLabel);
                                return List.of(lines.get(0), "", "+CGREG: 1", lines.get(1));
                            }
                        })),
                inside(
                        "state-told-while-connecting",
                        "CONNECTED is indicated between the address and the information",
                        Set.of("R-B-057", "R-B-083", "R-2-121", "R-2-131"),
                        design -> design.online(new OnlineRules() {
                            @Override
                            public void connected(Machine machine, Addresses addresses, String information) {
                                machine.answers().indicate(addresses.own());
                                machine.answers().indicate("CONNECTED");
                                machine.answers().indicate("Ok_Info_" + information);
                            }
                        })),
                inside(
                        "state-told-while-dialling",
                        "CHECKING is indicated between DIALING and the number",
                        Set.of("R-2-121", "T-2-11.r01"),
                        design -> design.online(new OnlineRules() {
                            @Override
                            public void dialling(Machine machine, String number, int attempt) {
                                machine.answers().indicate("DIALING");
                                machine.answers().indicate("CHECKING");
                                machine.answers().indicate(number);
                            }
                        })),
                inside(
                        "registration-inside-ping",
                        "+CGREG: 1 follows the line of each lost request",
                        Set.of("R-7-015", "T-7-02.r01"),
                        design -> design.ping(new PingRules() {
                            @Override
                            public String lost(String remote, String address) {
                                return super.lost(remote, address) + "\r\n\r\n+CGREG: 1";
                            }
                        })));
    }

    private static List<Fault> sessions() {
        return List.of(
                inside(
                        "ring-into-data",
                        "a call that rings is announced in the midst of data",
                        Set.of("R-B-131", "R-4-043"),
                        design -> design.online(new OnlineRules() {
                            @Override
                            public void ring(Machine machine, Incoming call) {
                                if (machine.takes(machine.commandMode())) {
                                    super.ring(machine, call);
                                } else {
                                    machine.outlet().write(indication("RING"));
                                }
                            }
                        })),
                inside(
                        "ok-inside-session",
                        "OK comes to the host after each 256 octets that it writes",
                        BRIDGE,
                        design -> design.stream(new StreamRules() {
                            private Runnable confirms = () -> {};

                            @Override
                            public Endpoint tcp(Machine machine, int id) {
                                confirms = () -> machine.outlet().write(indication("OK"));
                                return super.tcp(machine, id);
                            }

                            @Override
                            public Coding coding(Endpoint endpoint) {
                                return new Recoded(super.coding(endpoint)) {
                                    private int count;

                                    @Override
                                    public boolean fromHost(int octet, IntConsumer data) {
                                        count++;
                                        if (count % 256 == 0) {
                                            confirms.run();
                                        }
                                        return super.fromHost(octet, data);
                                    }
                                };
                            }
                        })),
                inside(
                        "prompt-inside-session",
                        "Ok_Info_WaitingForData comes again before the first octets of the peer",
                        BRIDGE,
                        design -> design.stream(new StreamRules() {
                            @Override
                            public Coding coding(Endpoint endpoint) {
                                return new Recoded(super.coding(endpoint)) {
                                    private String words = indication(waitingForData(endpoint));

                                    @Override
                                    public byte[] toHost(byte[] octets) {
                                        byte[] first =
                                                (octets.length > 0 ? words : "").getBytes(StandardCharsets.ISO_8859_1);
                                        words = octets.length > 0 ? "" : words;
                                        return joined(first, super.toHost(octets));
                                    }
                                };
                            }
                        })));
    }

    private static List<Fault> files() {
        return List.of(
                inside(
                        "mail-announced-inside-mail",
                        "Ok_Info_Mail comes again after each 512 octets of a mail",
                        Set.of("R-3-085", "R-3-086", "T-3-06.r01"),
                        design -> design.mail(new MailRules() {
                            private int at;

                            @Override
                            public int which(int mails) {
                                at = 0;
                                return super.which(mails);
                            }

                            @Override
                            public byte[] retrieved(byte[] octets) {
                                byte[] parted = parted(octets, at, 512, indication(mailFound()));
                                at += octets.length;
                                return parted;
                            }
                        })),
                inside(
                        "file-announced-inside-file",
                        "Ok_Info_DataBegin comes again after each 1024 octets of a file",
                        Set.of("R-B-103", "R-B-105", "R-4-043"),
                        design -> design.ftp(new FtpRules() {
                            private int at;

                            @Override
                            public Target download(Machine machine) {
                                at = 0;
                                return super.download(machine);
                            }

                            @Override
                            public byte[] coded(byte[] octets) {
                                byte[] parted = parted(octets, at, 1024, indication(dataBegin()));
                                at += octets.length;
                                return super.coded(parted);
                            }
                        })));
    }

    /** Octets with words between them. */
    private static byte[] parted(byte[] octets, int before, int each, String words) {
        ByteArrayOutputStream parted = new ByteArrayOutputStream();
        for (int at = 0; at < octets.length; at++) {
            parted.write(octets[at]);
            if ((before + at + 1) % each == 0) {
                parted.writeBytes(words.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return parted.toByteArray();
    }
}
