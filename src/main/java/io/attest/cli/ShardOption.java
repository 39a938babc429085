package io.attest.cli;

import io.attest.campaign.Shard;
import java.io.PrintStream;
import java.util.Map;
import picocli.CommandLine.Option;

/** The option by which several machines run a part of a selection each. */
final class ShardOption {

    @Option(
            names = "--shard",
            paramLabel = "I/N|auto",
            defaultValue = "",
            description = "Only part I of N of the selection; auto takes it from the variables of the CI system.")
    private String text = "";

    boolean isGiven() {
        return !text.isEmpty();
    }

    /** The shard that is asked for. Variables change nothing by themselves: a hint says that they are there. */
    Shard shard(Map<String, String> environment, PrintStream hints) {
        Shard shard = Shard.of(text, environment);
        if (text.isEmpty()) {
            Shard.unasked(environment)
                    .ifPresent(named -> hints.println("attest: the variables of this job name shard " + named
                            + "; --shard auto would take it, everything runs"));
        }
        return shard;
    }
}
