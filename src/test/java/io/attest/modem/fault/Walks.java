package io.attest.modem.fault;

import io.attest.modem.Design;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Dialogues that a modem is led through, each compared with what the faultless modem does. */
final class Walks<W extends Walk> {

    private final Function<Design, W> modem;
    private final List<Consumer<W>> walks;
    private final Map<Consumer<W>, String> right = new HashMap<>();

    Walks(Function<Design, W> modem, List<Consumer<W>> walks) {
        this.modem = modem;
        this.walks = new LinkedList<>(walks);
        walks.forEach(walk -> right.put(walk, of(walk, Design.standard())));
    }

    boolean differs(Design design) {
        for (Consumer<W> walk : List.copyOf(walks)) {
            if (!of(walk, design).equals(right.get(walk))) {
                // The next fault is likely to be one of the same kind.
                walks.remove(walk);
                walks.add(0, walk);
                return true;
            }
        }
        return false;
    }

    private String of(Consumer<W> walk, Design design) {
        W walked = modem.apply(design);
        walk.accept(walked);
        return walked.text();
    }
}
