package io.attest.line;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What no log, message or record may show, and what is shown in its place. A secret is known in every disguise that it
 * wears on its way ({@link Disguises}); and the values of a modem's password parameters are secrets even if nobody named
 * them, where they are no text of the suite.
 */
public final class Secrets {

    /** Nothing to hide. */
    public static final Secrets NONE = new Secrets(Map.of(), null);

    /**
     * Where a secret stands in a text.
     *
     * @param to behind its last character
     */
    record Place(int from, int to, String shown) {

        boolean touches(Place other) {
            return from < other.to && other.from < to;
        }
    }

    private final Map<String, Disguises.Disguise> known;
    private final @Nullable FoundPasswords found;

    /** By their first character, the longest first. */
    private final Map<Character, List<Disguises.Disguise>> byFirst = new HashMap<>();

    private Secrets(Map<String, Disguises.Disguise> known, @Nullable FoundPasswords found) {
        this.known = Map.copyOf(known);
        this.found = found;
        known.values().stream()
                .sorted(Comparator.comparing(
                                (Disguises.Disguise each) -> each.text().length())
                        .reversed()
                        .thenComparing(Disguises.Disguise::text))
                .forEach(each -> byFirst.computeIfAbsent(each.text().charAt(0), first -> new ArrayList<>())
                        .add(each));
    }

    /** @param shown what is shown for each secret, {@code ${NAME}}; an empty secret is none */
    public static Secrets of(Map<String, String> shown) {
        return of(shown, Set.of());
    }

    /** @param legible what is no secret, though a part of one may look like it */
    public static Secrets of(Map<String, String> shown, Set<String> legible) {
        Map<String, Disguises.Disguise> all = new TreeMap<>();
        // A secret as it is goes before what another one looks like in disguise.
        new TreeMap<>(shown).forEach((secret, name) -> {
            if (!secret.isEmpty()) {
                Disguises.of(secret, name, legible).forEach(each -> all.putIfAbsent(each.text(), each));
            }
        });
        shown.forEach((secret, name) -> {
            if (!secret.isEmpty()) {
                Disguises.itself(secret, name).forEach(each -> all.put(each.text(), each));
            }
        });
        return new Secrets(all, null);
    }

    /** How an octet string looks in base 64. */
    public static String base64(String latin1) {
        return Base64.getEncoder().encodeToString(latin1.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** These and those. */
    public Secrets and(Secrets others) {
        Map<String, Disguises.Disguise> all = new HashMap<>(others.known);
        all.putAll(known);
        return new Secrets(all, found == null ? others.found : found);
    }

    /** These, and passwords that a modem tells and nobody named. */
    public Secrets and(FoundPasswords passwords) {
        return new Secrets(known, passwords);
    }

    /** The text without them. */
    public String masked(String text) {
        List<Place> places = in(text);
        if (places.isEmpty()) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text.length());
        int from = 0;
        for (Place place : places) {
            masked.append(text, from, place.from()).append(place.shown());
            from = place.to();
        }
        return masked.append(text, from, text.length()).toString();
    }

    /** Where they stand, in order, none within another. */
    List<Place> in(CharSequence text) {
        List<Place> places = own(text);
        if (found == null) {
            return places;
        }
        List<Place> all = new ArrayList<>(places);
        all.addAll(found.in(text, places));
        all.sort(Comparator.comparing(Place::from).thenComparing(Place::to, Comparator.reverseOrder()));
        List<Place> apart = new ArrayList<>();
        int behind = 0;
        for (Place place : all) {
            if (place.from() >= behind) {
                apart.add(place);
                behind = place.to();
            } else if (place.to() > behind) {
                apart.add(new Place(behind, place.to(), ""));
                behind = place.to();
            }
        }
        return apart;
    }

    private List<Place> own(CharSequence text) {
        List<Place> places = new ArrayList<>();
        if (byFirst.isEmpty()) {
            return places;
        }
        int behind = 0;
        for (int at = 0; at < text.length(); at++) {
            List<Disguises.Disguise> some = byFirst.get(text.charAt(at));
            if (some == null) {
                continue;
            }
            for (Disguises.Disguise each : some) {
                if (each.isAt(text, at)) {
                    places.add(new Place(Math.max(behind, each.from(text, at)), each.to(text, at), each.shown()));
                    behind = each.to(text, at);
                    at = behind - 1;
                    break;
                }
            }
        }
        return places;
    }
}
