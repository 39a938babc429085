package io.attest.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.attest.report.grade.Entry;
import io.attest.report.grade.Grade;
import io.attest.report.grade.Share;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * grade.json: what is derived in front, for whoever looks with {@code head} or {@code jq}, then a line for each modem that
 * was tried.
 */
final class GradeJson {

    private static final String SCHEMA = "1.0";

    private static final JsonMapper READER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            // What is unknown shows when the tree is compared.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Written 5, 5.0 or 5.00, a number is the same. */
    private static final Comparator<JsonNode> ALIKE =
            (a, b) -> a.isNumber() && b.isNumber() ? a.decimalValue().compareTo(b.decimalValue()) : a.equals(b) ? 0 : 1;

    private record Head(
            String schema,
            String suiteDigest,
            String measured,
            String how,
            int processors,
            double seconds,
            Rate killRate,
            Rate precision,
            Rate falseAlarmRate,
            List<String> survivors,
            List<String> imprecise,
            List<String> falseAlarms,
            Map<String, Operator> operators) {}

    /** The percentage is null where there is nothing to take a share of. */
    private record Rate(long part, long of, @Nullable Double percent) {

        private static Rate of(Share share) {
            return new Rate(share.part(), share.of(), share.isKnown() ? (Double) share.percent() : null);
        }
    }

    private record Operator(
            long faults, long killed, @Nullable Long precise) {}

    private GradeJson() {}

    static String of(Grade grade) {
        String head = PrettyJson.of(new Head(
                SCHEMA,
                grade.suiteDigest(),
                grade.measured(),
                grade.how(),
                grade.processors(),
                Words.millis(grade.seconds()),
                Rate.of(grade.kills()),
                Rate.of(grade.precision()),
                Rate.of(grade.alarms()),
                ids(grade.survivors()),
                ids(grade.imprecise()),
                ids(grade.falseAlarms()),
                operators(grade)));
        return head.substring(0, head.lastIndexOf("\n}"))
                + grade.entries().stream()
                        .map(entry -> "\n    " + PrettyJson.line(rounded(entry)))
                        .collect(Collectors.joining(",", ",\n  \"entries\" : [", "\n  ]\n}\n"));
    }

    /**
     * The grade of that text.
     *
     * @throws IllegalArgumentException if it is none, or what stands in front is not what the entries say
     */
    static Grade read(String text) {
        try {
            Grade grade = trusted(text);
            if (!READER.readTree(of(grade)).equals(ALIKE, READER.readTree(text))) {
                throw new IllegalArgumentException(
                        "its schema is not " + SCHEMA + ", or it was edited: its counts are not those of its entries");
            }
            return grade;
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken.getOriginalMessage(), broken);
        }
    }

    /**
     * The same of a text that {@link #read} has let pass before: no run need compare it again.
     *
     * @throws IllegalArgumentException if it is none
     */
    static Grade trusted(String text) {
        try {
            Grade grade = READER.readValue(text, Grade.class);
            if (grade == null) {
                throw new IllegalArgumentException("it is null");
            }
            return grade;
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken.getOriginalMessage(), broken);
        }
    }

    private static Map<String, Operator> operators(Grade grade) {
        Map<String, Operator> operators = new LinkedHashMap<>();
        for (String name : grade.operators()) {
            Grade part = grade.of(name);
            operators.put(
                    name,
                    new Operator(
                            part.kills().of(),
                            part.kills().part(),
                            grade.isPrecisionMeasured() ? (Long) part.precise() : null));
        }
        return operators;
    }

    private static Entry rounded(Entry entry) {
        return new Entry(
                entry.id(),
                entry.harmful(),
                entry.operator(),
                entry.what(),
                entry.breaks(),
                entry.cases(),
                entry.first(),
                entry.caughtBy(),
                entry.precise(),
                entry.alarms(),
                Words.millis(entry.seconds()));
    }

    private static List<String> ids(List<Entry> entries) {
        return entries.stream().map(Entry::id).toList();
    }
}
