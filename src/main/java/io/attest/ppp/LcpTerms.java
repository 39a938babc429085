package io.attest.ppp;

import io.attest.ppp.PppConfig.Credentials;
import io.attest.ppp.packet.Code;
import io.attest.ppp.packet.Option;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** What an end wants and accepts in LCP; here a passive end finds out which of its two roles it has. */
final class LcpTerms implements Terms {

    private static final int SMALLEST_MRU = 128;

    private final RandomGenerator random;
    private final int mostLoops;
    private final Runnable looped;
    private final Set<LcpOption> dropped = EnumSet.noneOf(LcpOption.class);
    private PppConfig config;
    private boolean met;
    private int mru;
    private int accm;
    private int magic;
    private int loops;

    /** Looped is called when the own magic number came back Max-Failure times in a row. */
    LcpTerms(PppConfig config, Runnable looped) {
        this.config = config;
        this.looped = looped;
        random = config.random;
        mostLoops = config.timing.maxFailure();
        magic = freshMagic();
        play(config);
    }

    /** The configuration of the role that this end has. */
    PppConfig role() {
        return config;
    }

    private void play(PppConfig role) {
        config = role;
        mru = role.wishes.mru();
        accm = role.wishes.accm();
    }

    @Override
    public boolean insists() {
        return false;
    }

    @Override
    public List<Option> wanted() {
        Set<LcpOption> order = new LinkedHashSet<>(config.wishes.options());
        order.add(LcpOption.AUTHENTICATION);
        order.removeAll(dropped);
        if (config.required == PppAuth.NONE) {
            order.remove(LcpOption.AUTHENTICATION);
        }
        return order.stream().map(this::wanted).toList();
    }

    private Option wanted(LcpOption option) {
        return switch (option) {
            case MRU -> new Option(option.type, new byte[] {(byte) (mru >>> 8), (byte) mru});
            case ACCM -> option.with(accm);
            case AUTHENTICATION -> config.required.option();
            case MAGIC -> option.with(magic);
            case PROTOCOL_COMPRESSION, ADDRESS_COMPRESSION -> option.empty();
        };
    }

    @Override
    public Answer answerTo(List<Option> request) {
        if (!met) {
            met = true;
            play(config.towards(LcpOption.AUTHENTICATION.in(request).isPresent()));
        }
        if (isOwn(request)) {
            loops++;
            if (loops >= mostLoops) {
                looped.run();
            }
            return new Answer(Code.CONFIGURE_NAK, List.of(LcpOption.MAGIC.with(freshMagic())));
        }
        loops = 0;
        List<Option> rejected = new ArrayList<>();
        List<Option> nakked = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (Option option : request) {
            Optional<LcpOption> known = LcpOption.of(option);
            if (known.isEmpty() || !seen.add(option.type()) || isOutOfQuestion(known.get())) {
                rejected.add(option);
            } else {
                correction(known.get(), option).ifPresent(nakked::add);
            }
        }
        if (!rejected.isEmpty()) {
            return new Answer(Code.CONFIGURE_REJECT, rejected);
        }
        return nakked.isEmpty() ? new Answer(Code.CONFIGURE_ACK, request) : new Answer(Code.CONFIGURE_NAK, nakked);
    }

    private boolean isOutOfQuestion(LcpOption option) {
        return option == LcpOption.AUTHENTICATION
                && config.credentials().map(Credentials::by).orElse(Set.of()).isEmpty();
    }

    private Optional<Option> correction(LcpOption known, Option option) {
        return switch (known) {
            case MRU ->
                option.number() < SMALLEST_MRU
                        ? Optional.of(new Option(known.type, new byte[] {0, (byte) SMALLEST_MRU}))
                        : Optional.empty();
            case AUTHENTICATION -> otherAuthentication(PppAuth.namedBy(option));
            case MAGIC -> option.number() == 0 ? Optional.of(LcpOption.MAGIC.with(freshMagic())) : Optional.empty();
            case ACCM, PROTOCOL_COMPRESSION, ADDRESS_COMPRESSION -> Optional.empty();
        };
    }

    private Optional<Option> otherAuthentication(PppAuth asked) {
        Set<PppAuth> possible = config.credentials().map(Credentials::by).orElse(Set.of());
        if (possible.contains(asked)) {
            return Optional.empty();
        }
        return Optional.of((possible.contains(PppAuth.CHAP) ? PppAuth.CHAP : PppAuth.PAP).option());
    }

    /** RFC 1661, 6.4: a request with the own magic number is taken for the own request that came back. */
    private boolean isOwn(List<Option> request) {
        boolean sent = config.wishes.options().contains(LcpOption.MAGIC) && !dropped.contains(LcpOption.MAGIC);
        return sent
                && LcpOption.MAGIC
                        .in(request)
                        .filter(LcpOption.MAGIC.with(magic)::equals)
                        .isPresent();
    }

    @Override
    public boolean refused(boolean nak, List<Option> options) {
        boolean goesOn = true;
        for (Option option : options) {
            goesOn &= LcpOption.of(option)
                    .map(known -> nak ? nakked(known, option) : rejected(known))
                    .orElse(true);
        }
        return goesOn;
    }

    private boolean rejected(LcpOption option) {
        dropped.add(option);
        return option != LcpOption.AUTHENTICATION || config.required == PppAuth.NONE;
    }

    private boolean nakked(LcpOption known, Option option) {
        switch (known) {
            case MRU -> {
                if (option.number() >= SMALLEST_MRU && option.number() <= 1500) {
                    mru = option.number();
                } else {
                    dropped.add(known);
                }
            }
            // RFC 1662, 7.1: the characters that either end wants escaped.
            case ACCM -> accm |= option.number();
            case AUTHENTICATION -> {
                return config.required == PppAuth.NONE || PppAuth.namedBy(option) == config.required;
            }
            case MAGIC -> magic = freshMagic();
            case PROTOCOL_COMPRESSION, ADDRESS_COMPRESSION -> dropped.add(known);
        }
        return true;
    }

    /** Zero is no magic number. */
    private int freshMagic() {
        int fresh = random.nextInt();
        return fresh == 0 || fresh == magic ? ~magic | 1 : fresh;
    }
}
