package io.attest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Kills runs of the suite at random moments, so many times in all, resumes each to its end, and tells what was lost and
 * what was repeated. Takes the number of kills, a seed, and options of the runs.
 */
final class HundredKills {

    /** Of each run; enough runs are begun for all kills. */
    private static final int KILLS_A_RUN = 10;

    private HundredKills() {}

    /** Exits with 1 if anything was lost. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int all = Integer.parseInt(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        List<String> options = new ArrayList<>(Arrays.asList(arguments).subList(2, arguments.length));
        System.out.println(all + " kills, seed " + seed);
        Random random = new Random(seed);
        int kills = 0;
        int lost = 0;
        int repeated = 0;
        int inFlight = 0;
        while (kills < all) {
            Path folder = Files.createTempDirectory("attest-killed");
            List<String> of = new ArrayList<>(options);
            of.addAll(List.of("--seed", String.valueOf(random.nextInt(1_000_000))));
            KilledRun.Toll toll =
                    new KilledRun(folder.resolve("run"), random, of).toll(Math.min(KILLS_A_RUN, all - kills));
            System.out.println(toll);
            kills += toll.kills();
            lost += toll.lost() + toll.unsettled();
            repeated += toll.repeated();
            inFlight += toll.inFlight();
        }
        System.out.println(kills + " kills: " + lost + " lost, " + inFlight + " under way at a kill and run again, "
                + repeated + " results repeated");
        System.exit(lost == 0 ? 0 : 1);
    }
}
