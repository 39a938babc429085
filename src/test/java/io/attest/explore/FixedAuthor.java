package io.attest.explore;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Says the same in every dialogue. */
final class FixedAuthor implements Author {

    private final List<String> sentences;
    private final Deque<String> left = new ArrayDeque<>();

    FixedAuthor(String... sentences) {
        this.sentences = List.of(sentences);
        left.addAll(this.sentences);
    }

    @Override
    public Optional<String> next(Story so) {
        if (left.isEmpty()) {
            left.addAll(sentences);
            return Optional.empty();
        }
        return Optional.of(left.remove());
    }
}
