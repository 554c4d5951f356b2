package org.touyan.service.matching.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.touyan.foundation.shared.BusinessRule;
import org.touyan.service.matching.Candidate;
import org.touyan.service.matching.Fit;
import org.touyan.service.matching.HalfDay;
import org.touyan.service.matching.LeftOut;
import org.touyan.service.matching.Reason;
import org.touyan.service.matching.Shortlist;

/** Who fits one request, best first, and why everybody else does not. */
public final class Selection {

    private record Placed(Candidate candidate, boolean named, double score) {}

    private static final Comparator<Placed> ORDER = Comparator.comparing(Placed::named).reversed()
            .thenComparing(Comparator.comparingDouble(Placed::score).reversed())
            .thenComparing(r -> r.candidate().person().value());

    private final Need need;
    private final HardFacts facts;
    private final Reasons reasons;
    private final Score score;

    public Selection(Need need, Weights weights, Limits limits) {
        this.need = need;
        this.facts = new HardFacts(need, limits);
        this.reasons = new Reasons(need, limits);
        this.score = new Score(need, weights);
    }

    @BusinessRule(id = "MAT-2", says = "A wish for a named person beats every other order, if that person is able to come.")
    public Shortlist of(Collection<Helper> helpers) {
        List<Placed> fitting = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Helper helper : helpers) {
            Craft craft = need.craftOf(helper);
            Optional<Reason> against = facts.against(helper, craft);
            against.ifPresentOrElse(
                    reason -> leftOut.add(new LeftOut(helper.card(), reason)),
                    () -> fitting.add(placed(helper, craft)));
        }
        leftOut.sort(Comparator.comparing((LeftOut l) -> l.reason().kind()).thenComparing(l -> l.expert().id().value()));
        return new Shortlist(fitting.stream().sorted(ORDER).map(Placed::candidate).toList(), leftOut, need.licencesOfAll());
    }

    private Placed placed(Helper helper, Craft craft) {
        List<Reason> why = reasons.of(helper, craft);
        HalfDay free = reasons.freeIn(helper, craft);
        Way way = helper.way();
        var candidate = new Candidate(helper.card(), fit(why), why, way == null ? 0 : way.minutes(), way != null && way.boat(),
                free == null ? null : free.window().from(), craft.licences());
        return new Placed(candidate, helper.card().id().equals(need.named()), score.of(helper, craft, free));
    }

    private static Fit fit(List<Reason> reasons) {
        long reservations = reasons.stream().filter(r -> !r.kind().speaksFor()).count();
        return reservations == 0 ? Fit.BEST : reservations == 1 ? Fit.POSSIBLE : Fit.STRETCH;
    }
}
