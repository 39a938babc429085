package io.attest.explore;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The scenes in an order of chance, but what no scene before has in it comes early, so that a short search has been everywhere.
 * When all were drawn, they are shuffled anew.
 */
final class Deck {

    private static final Pattern VALUE =
            Pattern.compile("(?<==)[^`]*`|(?<!issues |set |after )`[^`]*`|\\d{3,}|\\n.*", Pattern.DOTALL);

    /** A row that says by a word what is met: {@code | result | abort |}. */
    private static final Pattern WORD = Pattern.compile("^\\| [a-zA-Z]+ +\\| `?[a-z-]+`? +\\|$", Pattern.MULTILINE);

    /** Much that goes to and fro takes long and tells little of why it went wrong. */
    private static final Pattern MANY = Pattern.compile("\\[\\d{4,} octets");

    private static final int BULK = 3;

    /** A minute of a search goes into one dialogue of this: it comes when all else was said. */
    private static final Pattern VERY_MANY = Pattern.compile("\\[\\d{6,} octets");

    private static final int LAST = 1000;

    private final Dice dice;
    private final List<Scene> scenes;
    private final List<Scene> left = new ArrayList<>();

    Deck(List<Scene> scenes, Dice dice) {
        this.scenes = scenes;
        this.dice = dice;
    }

    boolean isEmpty() {
        return scenes.isEmpty();
    }

    Scene draw() {
        if (left.isEmpty()) {
            shuffle();
        }
        return left.remove(left.size() - 1);
    }

    /** The next of the same feature, if it has one left. */
    Optional<Scene> alike(Scene scene) {
        for (int at = left.size() - 1; at >= 0; at--) {
            if (left.get(at).feature().equals(scene.feature()) && !says(VERY_MANY, left.get(at))) {
                return Optional.of(left.remove(at));
            }
        }
        return Optional.empty();
    }

    private void shuffle() {
        List<Scene> shuffled = new ArrayList<>(scenes);
        for (int at = shuffled.size() - 1; at > 0; at--) {
            Collections.swap(shuffled, at, dice.below(at + 1));
        }
        Map<String, Integer> seen = new HashMap<>();
        Map<Integer, List<Scene>> layers = new TreeMap<>(Collections.reverseOrder());
        for (Scene scene : shuffled) {
            int rarest = Integer.MAX_VALUE;
            for (String trait : traits(scene)) {
                rarest = Math.min(rarest, seen.merge(trait, 1, Integer::sum));
            }
            rarest += says(MANY, scene) ? BULK : 0;
            rarest += says(VERY_MANY, scene) ? LAST : 0;
            layers.computeIfAbsent(rarest, count -> new ArrayList<>()).add(scene);
        }
        layers.values().forEach(left::addAll);
    }

    /** What is said in a scene, without values, what is said behind what, and with which result it has to end. */
    private static Set<String> traits(Scene scene) {
        Set<String> traits = new TreeSet<>();
        for (String sentence : scene.setting()) {
            traits.add(outline(sentence));
            WORD.matcher(sentence).results().map(MatchResult::group).forEach(traits::add);
        }
        String before = "";
        for (String deed : scene.deeds()) {
            String outline = outline(deed);
            traits.add(outline);
            traits.add(before + " / " + outline);
            before = outline;
        }
        traits.add(scene.propriety() + before);
        String last = before;
        scene.outcomes().forEach(outcome -> traits.add(last + " / " + outcome));
        return traits;
    }

    private static boolean says(Pattern much, Scene scene) {
        return scene.deeds().stream().anyMatch(deed -> much.matcher(deed).find());
    }

    private static String outline(String sentence) {
        return VALUE.matcher(sentence).replaceAll("..");
    }
}
