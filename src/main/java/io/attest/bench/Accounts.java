package io.attest.bench;

import io.attest.line.Secrets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The user names and passwords of the suite: those of the networks, and those of the lab's own servers. */
final class Accounts {

    private record Account(String user, String password) {}

    private static final List<Account> ALL = List.of(
            new Account("login", "password"),
            new Account("mailer", "mailsecret"),
            new Account("reader", "popsecret"),
            new Account("reader2", "popsecret2"),
            new Account("ftper", "ftpsecret"),
            new Account("ftper2", "ftpsecret2"));

    static final Set<String> KNOWN = known();

    /** For a message. */
    static final String LIST = String.join(", ", new TreeSet<>(KNOWN));

    private Accounts() {}

    private static Set<String> known() {
        Set<String> all = new TreeSet<>();
        ALL.forEach(account -> all.addAll(List.of(account.user(), account.password())));
        return Set.copyOf(all);
    }

    /** How secrets look where user name and password go together (RFC 4616), and what is shown there. */
    static Map<String, String> together(UnaryOperator<String> translated, @Nullable Map<String, String> named) {
        Map<String, String> shown = new TreeMap<>();
        Map<String, String> names = named == null ? Map.of() : named;
        for (Account account : ALL) {
            if (names.containsKey(account.user()) || names.containsKey(account.password())) {
                String plain = '\0' + translated.apply(account.user()) + '\0' + translated.apply(account.password());
                shown.put(
                        Secrets.base64(plain),
                        names.getOrDefault(account.user(), account.user())
                                + ' '
                                + names.getOrDefault(account.password(), account.password()));
            }
        }
        return shown;
    }
}
