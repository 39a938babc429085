package io.attest.ics;

import java.util.List;

/** Names in a row, as they are spoken. */
final class Words {

    private Words() {}

    static String and(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
