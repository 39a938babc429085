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
import java.util.regex.Pattern;

/**
 * The scenes in an order of chance, but what no scene before has in it comes early, so that a short search has been everywhere.
 * When all were drawn, they are shuffled anew.
 */
final class Deck {

    private static final Pattern VALUE =
            Pattern.compile("(?<==)[^`]*`|(?<!issues |set |after )`[^`]*`|\\d{3,}|\\n.*", Pattern.DOTALL);

    /** Much that goes to and fro takes long and tells little of why it went wrong. */
    private static final Pattern MANY = Pattern.compile("\\[\\d{4,} octets");

    private static final int BULK = 3;

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
            if (left.get(at).feature().equals(scene.feature())) {
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
            rarest += bulky(scene) ? BULK : 0;
            layers.computeIfAbsent(rarest, count -> new ArrayList<>()).add(scene);
        }
        layers.values().forEach(left::addAll);
    }

    /** What is said in a scene, without values, and what is said behind what. */
    private static Set<String> traits(Scene scene) {
        Set<String> traits = new TreeSet<>();
        scene.setting().forEach(sentence -> traits.add(outline(sentence)));
        String before = "";
        for (String deed : scene.deeds()) {
            String outline = outline(deed);
            traits.add(outline);
            traits.add(before + " / " + outline);
            before = outline;
        }
        traits.add(scene.propriety() + before);
        return traits;
    }

    private static boolean bulky(Scene scene) {
        return scene.deeds().stream().anyMatch(deed -> MANY.matcher(deed).find());
    }

    private static String outline(String sentence) {
        return VALUE.matcher(sentence).replaceAll("..");
    }
}
