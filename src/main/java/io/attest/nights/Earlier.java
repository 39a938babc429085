package io.attest.nights;

import io.attest.verdict.Past;
import io.attest.verdict.RunHeader;
import io.attest.verdict.RunRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The runs before a run: those beside it in its folder, of the same maker and model, judged with the same acceptance, that
 * started earlier and had a case of it, each with a modem. A whole run looks at whole runs only, a shard at the same shard.
 */
public final class Earlier {

    /** Past the newest so many folders nothing is looked for. */
    private static final int FOLDERS = 200;

    private Earlier() {}

    private record Found(Path folder, RunHeader header) {}

    /**
     * What they said. Never throws: a run that cannot be read is left out.
     *
     * @param folder where the run is; what it holds itself is not looked at
     */
    public static Past of(Path folder, RunHeader header, Remembered remembered) {
        List<Past.Earlier> runs = new ArrayList<>();
        for (Found found : before(folder, header)) {
            try {
                Night night = remembered.night(found.folder);
                runs.add(new Past.Earlier(
                        night.run(),
                        night.started(),
                        found.header.modem(),
                        night.suiteDigest(),
                        letters(header.planned(), night)));
            } catch (IOException | RuntimeException unreadable) {
                continue;
            }
            if (runs.size() == Past.MOST) {
                break;
            }
        }
        return runs.isEmpty() ? Past.NONE : new Past(runs);
    }

    private static List<Found> before(Path folder, RunHeader header) {
        Path own = folder.toAbsolutePath().normalize();
        Path parent = own.getParent();
        if (parent == null) {
            return List.of();
        }
        Set<String> planned = new HashSet<>(header.planned());
        List<Found> found = new ArrayList<>();
        for (Path each : Folders.newest(parent, FOLDERS)) {
            if (each.equals(own)) {
                continue;
            }
            try {
                RunHeader other = RunRecord.header(each);
                if (isBefore(other, header) && other.planned().stream().anyMatch(planned::contains)) {
                    found.add(new Found(each, other));
                }
            } catch (IOException | RuntimeException unreadable) {
                continue;
            }
        }
        found.sort(Comparator.comparing((Found run) -> run.header.started())
                .thenComparing(run -> run.folder.toString())
                .reversed());
        return found;
    }

    private static boolean isBefore(RunHeader other, RunHeader header) {
        return other.started().isBefore(header.started())
                && other.acceptance().equals(header.acceptance())
                && Standing.shard(other).equals(Standing.shard(header))
                && !Standing.isRejudged(other)
                && Modem.of(other).isLike(Modem.of(header));
    }

    private static String letters(List<String> planned, Night night) {
        Map<String, Said> said = night.byCase();
        StringBuilder letters = new StringBuilder(planned.size());
        for (String id : planned) {
            Said of = said.get(id);
            letters.append(of == null ? Past.ABSENT : of.letter());
        }
        return letters.toString();
    }
}
