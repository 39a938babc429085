package io.attest.campaign;

import io.attest.bench.ConfigurationFault;
import java.util.Map;
import java.util.Optional;

/**
 * The environment variables by which CI systems and clusters tell one job of many which it is.
 *
 * <p>Looked at in this order: {@code ATTEST_SHARD} ({@code 2/4}, or an index from 1 with {@code ATTEST_SHARDS}), as the
 * axis of a matrix sets it; {@code CI_NODE_INDEX} from 1 and {@code CI_NODE_TOTAL} of GitLab; {@code
 * JOB_COMPLETION_INDEX} from 0 of an indexed Kubernetes job, which does not tell how many there are: {@code
 * ATTEST_SHARDS} does.
 */
final class ShardVariables {

    private ShardVariables() {}

    static Shard shard(Map<String, String> environment) {
        String own = text(environment, "ATTEST_SHARD");
        if (own.contains("/")) {
            return Shard.parse(own, "ATTEST_SHARD is '" + own + "'");
        }
        if (!own.isEmpty()) {
            return pair(environment, "ATTEST_SHARD", 1, "ATTEST_SHARDS");
        }
        if (!text(environment, "CI_NODE_INDEX").isEmpty()) {
            return pair(environment, "CI_NODE_INDEX", 1, "CI_NODE_TOTAL");
        }
        if (!text(environment, "JOB_COMPLETION_INDEX").isEmpty()) {
            return pair(environment, "JOB_COMPLETION_INDEX", 0, "ATTEST_SHARDS");
        }
        if (text(environment, "CI_NODE_TOTAL").equals("1")) {
            return Shard.WHOLE;
        }
        throw new ConfigurationFault("--shard auto finds no shard: none of ATTEST_SHARD, CI_NODE_INDEX and"
                + " JOB_COMPLETION_INDEX is set; give --shard i/n");
    }

    /** The shard that the variables name where nobody asked for it; none where they name the whole, or nothing sound. */
    static Optional<Shard> unasked(Map<String, String> environment) {
        try {
            return Optional.of(shard(environment)).filter(shard -> !shard.isWhole());
        } catch (ConfigurationFault none) {
            return Optional.empty();
        }
    }

    private static Shard pair(Map<String, String> environment, String index, int first, String count) {
        String at = text(environment, index);
        String of = text(environment, count);
        if (of.isEmpty()) {
            throw new ConfigurationFault(index + " is " + at + " but " + count
                    + " is not set, which tells how many shards there are; set it or give --shard i/n");
        }
        String where = index + " is '" + at + "' (from " + first + ") and " + count + " is '" + of + "'";
        String from1 = at.matches("[0-9]{1,6}") ? String.valueOf(Integer.parseInt(at) + 1 - first) : at;
        return Shard.parse(from1 + "/" + of, where);
    }

    private static String text(Map<String, String> environment, String name) {
        return environment.getOrDefault(name, "").strip();
    }
}
