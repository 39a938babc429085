package io.attest.explore;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** An author whose dialogue is preceded by some sentences. */
final class Opening implements Author {

    private final Deque<String> first;
    private final Author then;

    Opening(List<String> first, Author then) {
        this.first = new ArrayDeque<>(first);
        this.then = then;
    }

    @Override
    public Optional<String> next(Story so) {
        return first.isEmpty() ? then.next(so) : Optional.of(first.remove());
    }
}
