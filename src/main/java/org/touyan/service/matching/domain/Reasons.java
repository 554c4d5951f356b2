package org.touyan.service.matching.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.touyan.service.matching.Acquaintance;
import org.touyan.service.matching.HalfDay;
import org.touyan.service.matching.Reason;
import org.touyan.service.matching.Reason.Kind;

/** One sentence for each question a dispatcher asks: 会不会、近不近、有没有空、轮没轮到、熟不熟. */
final class Reasons {

    private static final int SKILLS_NAMED = 3;

    private final Need need;
    private final Limits limits;

    Reasons(Need need, Limits limits) {
        this.need = need;
        this.limits = limits;
    }

    List<Reason> of(Helper helper, Craft craft) {
        List<Reason> reasons = new ArrayList<>();
        if (helper.card().id().equals(need.named())) {
            reasons.add(because(Kind.NAMED, "matching.named"));
        }
        craft(helper, craft, reasons);
        way(helper).ifPresent(reasons::add);
        reasons.add(time(helper, craft));
        reasons.add(load(helper));
        known(helper.helpedBefore()).ifPresent(reasons::add);
        return List.copyOf(reasons);
    }

    /** The first free half day that suits, or null. */
    @Nullable
    HalfDay freeIn(Helper helper, Craft craft) {
        return first(helper, craft, need.suitable()).orElse(null);
    }

    private void craft(Helper helper, Craft craft, List<Reason> reasons) {
        if (!craft.fits()) {
            reasons.add(because(Kind.CRAFT, "matching.craft.not-on-file"));
            return;
        }
        List<String> skills = craft.skills().stream().limit(SKILLS_NAMED).toList();
        reasons.add(helper.years() == null
                ? because(Kind.CAN, "matching.can.skills", skills)
                : because(Kind.CAN, "matching.can.years", skills, helper.years()));
        if (craft.lacking() != null) {
            reasons.add(because(Kind.CRAFT, "matching.craft.lacking", craft.lacking()));
        }
    }

    /** The closest acquaintance says enough. */
    private static Optional<Reason> known(Acquaintance met) {
        if (met.person() > 0) {
            return Optional.of(because(Kind.KNOWN, "matching.known", met.person()));
        }
        if (met.body() > 0) {
            return Optional.of(because(Kind.KNOWN, "matching.known.body", met.body()));
        }
        return met.village() > 0 ? Optional.of(because(Kind.KNOWN, "matching.known.village", met.village())) : Optional.empty();
    }

    private Optional<Reason> way(Helper helper) {
        Way way = helper.way();
        if (way == null) {
            return Optional.empty();
        }
        if (way.boat()) {
            return Optional.of(because(Kind.FAR, "matching.far.boat", helper.townName(), way.minutes()));
        }
        if (way.minutes() > limits.nearMinutes()) {
            return Optional.of(because(Kind.FAR, "matching.far.minutes", helper.townName(), way.minutes()));
        }
        String key = helper.card().town().equals(need.town()) ? "matching.near.local" : "matching.near.town";
        return Optional.of(because(Kind.NEAR, key, helper.townName(), way.minutes()));
    }

    private Reason time(Helper helper, Craft craft) {
        if (helper.week().isEmpty()) {
            return because(Kind.TIME, "matching.time.unknown");
        }
        HalfDay free = freeIn(helper, craft);
        if (free != null) {
            return because(Kind.FREE, "matching.free", free);
        }
        Optional<HalfDay> later = first(helper, craft, need.later());
        if (later.isEmpty()) {
            return because(Kind.TIME, "matching.time.none", limits.horizonDays());
        }
        boolean oneDay = need.suitable().getFirst().day().equals(need.suitable().getLast().day());
        return oneDay
                ? because(Kind.TIME, "matching.time.other-day", need.suitable().getFirst().day(), later.get())
                : because(Kind.TIME, "matching.time.later", later.get());
    }

    private static Reason load(Helper helper) {
        if (helper.tired()) {
            return because(Kind.TIRED, "matching.tired.month", helper.thisMonth());
        }
        return helper.thisMonth() == 0
                ? because(Kind.TURN, "matching.turn.first")
                : because(Kind.TURN, "matching.turn.month", helper.thisMonth());
    }

    private static Optional<HalfDay> first(Helper helper, Craft craft, List<HalfDay> halves) {
        return halves.stream().filter(craft::allows).filter(helper::free).findFirst();
    }

    private static Reason because(Kind kind, String key, Object... arguments) {
        return new Reason(kind, key, List.of(arguments));
    }
}
