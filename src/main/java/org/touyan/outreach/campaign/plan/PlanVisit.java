package org.touyan.outreach.campaign.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.web.Texts;
import org.touyan.outreach.campaign.DemandId;
import org.touyan.outreach.campaign.PairingId;
import org.touyan.outreach.campaign.PairingState;
import org.touyan.outreach.campaign.domain.Company;
import org.touyan.outreach.campaign.domain.Demand;
import org.touyan.outreach.campaign.domain.Demands;
import org.touyan.outreach.campaign.domain.Pairing;
import org.touyan.outreach.campaign.domain.Pairings;
import org.touyan.outreach.campaign.pair.Helpers;
import org.touyan.outreach.campaign.pair.Papers;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.offer.OfferOrder;
import org.touyan.service.request.Channel;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.Wish;
import org.touyan.service.request.submit.Receipt;
import org.touyan.service.request.submit.Submission;
import org.touyan.service.request.submit.SubmitRequest;
import org.touyan.service.request.triage.TriageDecision;
import org.touyan.service.request.triage.TriageRequest;

/**
 * Plans a visit of a pairing: a request in the company's name, read, and offered to whoever is paired. From there on it goes the
 * way of all others: he answers, agrees on a time, comes, and writes it down.
 */
@Component
public class PlanVisit {

    /** Characters of what is to be done. */
    public static final int LONGEST_WORDS = 200;

    private final Pairings pairings;
    private final Demands demands;
    private final Helpers helpers;
    private final Papers papers;
    private final SubmitRequest submit;
    private final TriageRequest triage;
    private final OfferOrder offer;
    private final Vault vault;
    private final Texts texts;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    PlanVisit(Pairings pairings, Demands demands, Helpers helpers, Papers papers, SubmitRequest submit, TriageRequest triage,
            OfferOrder offer, Vault vault, Texts texts, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.pairings = pairings;
        this.demands = demands;
        this.helpers = helpers;
        this.papers = papers;
        this.submit = submit;
        this.triage = triage;
        this.offer = offer;
        this.vault = vault;
        this.texts = texts;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public RequestId plan(Actor actor, PairingId id, Planned planned) {
        Pairing pairing = pairings.toChange(id);
        Demand demand = demands.toChange(pairing.demand());
        demand.plan(actor);
        if (pairing.state() != PairingState.ACCEPTED) {
            throw new Conflict("campaign.plan.not-accepted");
        }
        String words = FreeText.check(planned.words(), 2, LONGEST_WORDS).orRefuse("planWords");
        List<PersonId> people = people(pairing, planned);
        gates(pairing, demand, planned);
        demands.save(demand);
        RequestId request = ask(actor, demand, planned, words, people);
        jdbc.sql("""
                insert into campaign.plan (plan_id, demand_id, pairing_id, request_id, from_at, to_at, form, people, planned_by_name, planned_at)
                values (:id, :demand, :pairing, :request, :from, :to, :form, :people, :by, :at)
                """).param("id", Uuid7.next()).param("demand", demand.id()).param("pairing", id).param("request", request)
                .param("from", planned.when().from()).param("to", planned.when().to()).param("form", planned.form())
                .param("people", people.size()).param("by", actor.name()).param("at", clock.instant()).update();
        people.forEach(person -> offer.offerChosen(actor, request, person, person.equals(people.getFirst()), because(demand)));
        audit.note(actor, "campaign.visit-planned", "campaign-demand", demand.id(), demand.path(), "request", request.toString());
        return request;
    }

    /** Whoever was asked for a planned visit could not come: another of the pairing is asked, or the same once more. */
    @Transactional
    public DemandId askAgain(Actor actor, RequestId request, @Nullable PersonId who) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        PairingId id = jdbc.sql("select pairing_id from campaign.plan where request_id = :request").param("request", request)
                .query(Rows.of(PairingId.class)).optional().orElseThrow(() -> new NotFound("plan of request " + request));
        Pairing pairing = pairings.get(id);
        if (pairing.state() != PairingState.ACCEPTED) {
            throw new Conflict("campaign.plan.not-accepted");
        }
        offer.offerChosen(actor, request, lead(pairing, who), true, because(demands.get(pairing.demand())));
        audit.note(actor, "campaign.visit-asked-again", "campaign-demand", pairing.demand(), pairing.path());
        return pairing.demand();
    }

    /** The first one leads. */
    private List<PersonId> people(Pairing pairing, Planned planned) {
        PersonId lead = lead(pairing, planned.who());
        return Stream.concat(Stream.of(lead), planned.with().stream()).distinct().toList();
    }

    private PersonId lead(Pairing pairing, @Nullable PersonId who) {
        UUID himself = pairing.helper().personId() == null ? null : helpers.speaker(pairing.helper());
        PersonId lead = who != null || himself == null ? who : new PersonId(himself);
        if (lead == null || !helpers.goesFor(pairing.helper(), lead)) {
            throw RuleBroken.at("goes", "campaign.plan.not-his");
        }
        return lead;
    }

    private void gates(Pairing pairing, Demand demand, Planned planned) {
        LocalDate day = Beijing.day(planned.when().from());
        if (planned.when().to().isBefore(clock.instant())) {
            throw RuleBroken.at("day", "campaign.plan.past");
        }
        if (!pairing.term().holds(day)) {
            throw RuleBroken.at("day", "campaign.plan.outside", pairing.term().fromDay(), pairing.term().untilDay());
        }
        papers.missing(pairing.id(), pairing.term().fromDay(), pairing.term().untilDay(), demand.need().secret(), day).stream()
                .findFirst().ifPresent(key -> {
                    throw RuleBroken.because(key);
                });
    }

    /** What is secret stays out of the request: whoever goes reads it in the pairing. */
    private RequestId ask(Actor actor, Demand demand, Planned planned, String words, List<PersonId> people) {
        Company company = demand.company();
        String said = demand.need().secret()
                ? texts.say(Locale.SIMPLIFIED_CHINESE, "campaign.plan.secret", demand.number())
                : texts.say(Locale.SIMPLIFIED_CHINESE, "campaign.plan.words", demand.number(), words);
        Receipt receipt = submit.submit(actor, Submission
                .of("campaign " + Uuid7.next(), Channel.PHONE, planned.subject(), said, company.town(),
                        demand.contact().contactName(), vault.open(demand.contact().sealedPhone()))
                .at(place(company))
                .wishing(Wish.APPOINTMENT, "", planned.when().from(), planned.when().to())
                .naming(people.getFirst())
                .onBehalfOf(company.bodyId()));
        if (receipt.earlier()) {
            throw RuleBroken.at("planWords", "campaign.plan.same");
        }
        triage.triage(actor, receipt.request(),
                new TriageDecision(planned.subject(), demand.need().urgency(), "", company.town(), place(company)));
        return receipt.request();
    }

    private String because(Demand demand) {
        return texts.say(Locale.SIMPLIFIED_CHINESE, "campaign.plan.because", demand.number());
    }

    private static String place(Company company) {
        String place = company.company() + " " + company.place();
        return place.substring(0, Math.min(place.length(), 120)).strip();
    }
}
