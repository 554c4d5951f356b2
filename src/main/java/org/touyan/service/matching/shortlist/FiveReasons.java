package org.touyan.service.matching.shortlist;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Skill;
import org.touyan.foundation.catalog.Subject;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.people.roster.ExpertCard;
import org.touyan.people.roster.Experts;
import org.touyan.people.roster.PersonId;
import org.touyan.service.matching.Listened;
import org.touyan.service.matching.Listening;
import org.touyan.service.matching.Matching;
import org.touyan.service.matching.Shortlist;
import org.touyan.service.matching.domain.Helper;
import org.touyan.service.matching.domain.LicencedTrades;
import org.touyan.service.matching.domain.Limits;
import org.touyan.service.matching.domain.Need;
import org.touyan.service.matching.domain.Selection;
import org.touyan.service.matching.domain.Term;
import org.touyan.service.matching.domain.Wanted;
import org.touyan.service.matching.domain.Weights;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.Requests;

/** Reads what is known once for everybody in sight, and leaves the rest to the rules. */
@Component
class FiveReasons implements Matching {

    private final Requests requests;
    private final PeopleQuery people;
    private final Experts experts;
    private final Doings doings;
    private final Catalog catalog;
    private final Listening listening;
    private final Parameters parameters;
    private final Clock clock;

    FiveReasons(Requests requests, PeopleQuery people, Experts experts, Doings doings, Catalog catalog, Listening listening,
            Parameters parameters, Clock clock) {
        this.requests = requests;
        this.people = people;
        this.experts = experts;
        this.doings = doings;
        this.catalog = catalog;
        this.listening = listening;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Shortlist shortlist(RequestId request) {
        return shortlist(request, Acting.current().scope());
    }

    @Override
    @Transactional(readOnly = true)
    public Shortlist shortlist(RequestId id, OrgPath sight) {
        RequestBrief request = requests.find(id).orElseThrow(() -> new NotFound("request " + id));
        Instant now = clock.instant();
        Limits limits = limits();
        List<PersonRow> rows = people.inSight(sight, request.town(), now);
        Listened said = listening.listen(request.words(), request.path());
        Need need = Need.of(request, Wanted.in(request.subject(), said.understanding().heard(), vocabulary(rows)),
                new LicencedTrades(catalog.tradeLicences()), now, limits);
        return new Selection(need, weights(), limits).of(helpers(rows, request, said, now, limits)).after(said.understanding());
    }

    private List<Helper> helpers(List<PersonRow> rows, RequestBrief request, Listened said, Instant now, Limits limits) {
        List<PersonId> ids = rows.stream().map(PersonRow::personId).toList();
        Map<PersonId, ExpertCard> cards = experts.cards(ids);
        Doings.Known known = doings.of(ids, request.id(), now, limits.horizonDays());
        int cap = parameters.number("expert.monthly-cap");
        Map<PersonId, Double> own = ownLines(said, cards);
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(cards.get(row.personId()))
                        .map(card -> row.helper(card, known, cap, own.getOrDefault(row.personId(), 0.0))).stream())
                .toList();
    }

    /** How near each of them comes to the words by the line about his craft. */
    private Map<PersonId, Double> ownLines(Listened said, Map<PersonId, ExpertCard> cards) {
        List<ExpertCard> lines = cards.values().stream().filter(c -> !c.headline().isBlank()).toList();
        double[] alike = said.nearness().of(lines.stream().map(OwnLine::of).toList());
        Map<PersonId, Double> own = new HashMap<>();
        for (int i = 0; i < alike.length; i++) {
            own.put(lines.get(i).id(), alike[i]);
        }
        return own;
    }

    /** The skills of the catalog, and the occupations of these people. */
    private Collection<Term> vocabulary(List<PersonRow> rows) {
        List<Term> terms = new ArrayList<>();
        for (Skill skill : catalog.skills()) {
            terms.add(new Term(skill.code(), skill.name(), Set.of(skill.subject()),
                    Set.copyOf(skill.occupations())));
        }
        List<Subject> subjects = catalog.subjects();
        rows.stream().flatMap(row -> row.trade(subjects).stream()).distinct().forEach(terms::add);
        return terms;
    }

    private Weights weights() {
        return new Weights(parameters.number("matching.weight.skill"), parameters.number("matching.weight.near"),
                parameters.number("matching.weight.free"), parameters.number("matching.weight.known"),
                parameters.number("matching.weight.load"));
    }

    private Limits limits() {
        return new Limits(parameters.number("matching.near.minutes"), parameters.number("order.max-open"),
                parameters.number("matching.soon.days"), parameters.number("matching.any.days"),
                parameters.number("matching.horizon.days"));
    }
}
