package org.touyan.service.matching.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.touyan.foundation.shared.BusinessRule;
import org.touyan.service.matching.HalfDay;
import org.touyan.service.matching.Reason;

/** What rules a person out for a request, whatever else speaks for him. */
final class HardFacts {

    private final Need need;
    private final Limits limits;

    HardFacts(Need need, Limits limits) {
        this.need = need;
        this.limits = limits;
    }

    /** The first that holds, the most telling first. */
    @BusinessRule(id = "MAT-1", says = "Whoever is paused, has another craft, lacks the licence that the trade demands, does not go "
            + "there, would need a boat he does not take, is on leave all the while or holds enough orders is not suggested; each "
            + "of them with the one reason.")
    Optional<Reason> against(Helper helper, Craft craft) {
        if (!helper.active()) {
            return because(Reason.Kind.LEAVE, "matching.leave.paused");
        }
        if (!craft.fits() && !helper.card().id().equals(need.named())) {
            return because(Reason.Kind.CRAFT, "matching.craft.other");
        }
        if (craft.missing() != null) {
            return Optional.of(without(craft.missing()));
        }
        if (!helper.reaches()) {
            return because(Reason.Kind.FAR, "matching.far.not-there");
        }
        if (helper.way() != null && helper.way().boat() && !helper.takesBoat()) {
            return because(Reason.Kind.FAR, "matching.far.no-boat");
        }
        List<HalfDay> allowed = need.suitable().stream().filter(craft::allows).toList();
        if (allowed.stream().allMatch(helper::away)) {
            return because(Reason.Kind.LEAVE, "matching.leave.until", lastDayAway(helper, allowed.getLast()));
        }
        if (helper.open() >= limits.maxOpen()) {
            return because(Reason.Kind.TIRED, "matching.tired.open", helper.open());
        }
        return Optional.empty();
    }

    private static Reason without(MissingLicence missing) {
        LocalDate held = missing.held();
        return held == null
                ? new Reason(Reason.Kind.LICENCE, "matching.licence.none", List.of(missing.licence()))
                : new Reason(Reason.Kind.LICENCE, "matching.licence.ended", List.of(missing.licence(), held));
    }

    private static LocalDate lastDayAway(Helper helper, HalfDay last) {
        return helper.absences().stream()
                .filter(a -> a.covers(last.day()))
                .map(Absence::until)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Optional<Reason> because(Reason.Kind kind, String key, Object... arguments) {
        return Optional.of(new Reason(kind, key, List.of(arguments)));
    }
}
