package io.attest.modem.answer;

import io.attest.modem.parameter.Block;
import io.attest.modem.parameter.Parameter;
import io.attest.modem.parameter.ParameterTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Which parameters each V* display shows, in which order, by key. An empty key stands for an empty line, and
 * {@link #VERSION} for the version line of AT#VALL.
 */
public record Displays(Map<String, List<String>> lines) {

    public static final String VERSION = "@VERSION";
    private static final String EMPTY = "";

    /** The displays of the manual. Most show a block in the order of AT#VALL; mail, FTP and UDP have their own. */
    public static Displays standard(ParameterTable table) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        lines.put("VPHY", block(table, Block.PHYSICAL));
        lines.put("VPPP", block(table, Block.PPP));
        lines.put("VGPRS", block(table, Block.GPRS));
        lines.put("VDNS", block(table, Block.DNS));
        lines.put("VFTP", block(table, Block.FTP).stream().sorted().toList());
        lines.put("VPOP3", block(table, Block.POP3));
        lines.put("VSMTP", block(table, Block.SMTP));
        for (String index : List.of("1", "2", "3")) {
            lines.put("VMAIL" + index, List.of("REC" + index, "CCREC" + index, "SUBJ" + index));
        }
        lines.put("VTCP=1", block(table, Block.TCP1));
        lines.put("VTCP=2", block(table, Block.TCP2));
        List<String> sockets = new ArrayList<>(block(table, Block.TCP1));
        sockets.addAll(block(table, Block.TCP2));
        lines.put("VTCP", sockets);
        lines.put("VUDP", List.of("UDPSERV", "UDPPORT", "UDPTXDELAY"));
        lines.put("VPING", block(table, Block.PING));
        lines.put("VALL", all(table));
        return new Displays(lines);
    }

    private static List<String> all(ParameterTable table) {
        List<String> keys = new ArrayList<>(List.of(VERSION));
        Arrays.stream(Block.values()).forEach(block -> {
            keys.add(EMPTY);
            keys.addAll(block(table, block));
        });
        return keys;
    }

    private static List<String> block(ParameterTable table, Block block) {
        return table.rows().stream()
                .filter(row -> row.block() == block)
                .map(Parameter::key)
                .toList();
    }

    /** The same displays with the lines of one changed. */
    public Displays change(String display, UnaryOperator<List<String>> change) {
        Map<String, List<String>> changed = new LinkedHashMap<>(lines);
        changed.computeIfPresent(display, (name, keys) -> List.copyOf(change.apply(new ArrayList<>(keys))));
        return new Displays(changed);
    }
}
