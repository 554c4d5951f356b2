package org.touyan.outreach.workshop.advise;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.web.Texts;
import org.touyan.outreach.workshop.AdvisorId;
import org.touyan.outreach.workshop.AdvisorState;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.domain.Advisor;
import org.touyan.outreach.workshop.domain.Advisors;
import org.touyan.outreach.workshop.domain.Appointment;
import org.touyan.outreach.workshop.domain.Site;
import org.touyan.outreach.workshop.domain.Workshop;
import org.touyan.outreach.workshop.domain.Workshops;
import org.touyan.service.dispatch.offer.OfferOrder;
import org.touyan.service.request.Channel;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.Urgency;
import org.touyan.service.request.Wish;
import org.touyan.service.request.submit.Receipt;
import org.touyan.service.request.submit.Submission;
import org.touyan.service.request.submit.SubmitRequest;
import org.touyan.service.request.triage.TriageDecision;
import org.touyan.service.request.triage.TriageRequest;

/**
 * Plans a visit of an advisor: a request in the name of the workshop's keeper, read, and offered to the advisor. From there on it
 * goes the way of all others: he answers, agrees on a time, comes, and writes it down.
 */
@Component
public class PlanAdvice {

    private static final int LONGEST_WORDS = 200;
    private static final int LONGEST_PLACE = 120;

    private final Advisors advisors;
    private final Workshops workshops;
    private final SubmitRequest submit;
    private final TriageRequest triage;
    private final OfferOrder offer;
    private final Vault vault;
    private final Texts texts;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    PlanAdvice(Advisors advisors, Workshops workshops, SubmitRequest submit, TriageRequest triage, OfferOrder offer, Vault vault,
            Texts texts, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.advisors = advisors;
        this.workshops = workshops;
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
    public RequestId plan(Actor actor, AdvisorId id, Advised advised) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        Advisor advisor = advisors.toChange(id);
        if (advisor.state() != AdvisorState.ACCEPTED) {
            throw new Conflict("workshop.advice.not-accepted");
        }
        String words = FreeText.check(advised.words(), 2, LONGEST_WORDS).orRefuse("words");
        gates(advisor.appointment(), advised);
        Workshop workshop = workshops.get(advisor.workshop());
        allied(workshop.id(), advised.company());
        RequestId request = ask(actor, workshop, advisor, advised, words);
        jdbc.sql("""
                insert into workshop.advice (advice_id, advisor_id, workshop_id, org_path, request_id, field, company, words, from_at, to_at,
                  planned_by_name, planned_at)
                values (:id, :advisor, :workshop, :path, :request, :field, :company, :words, :from, :to, :by, :at)
                """).param("id", Uuid7.next()).param("advisor", id).param("workshop", workshop.id())
                .param("path", workshop.path()).param("request", request).param("field", advised.field())
                .param("company", advised.company()).param("words", words).param("from", advised.when().from())
                .param("to", advised.when().to()).param("by", actor.name()).param("at", clock.instant()).update();
        offer.offerChosen(actor, request, advisor.person(), true, say("workshop.advice.because", workshop.card().name()));
        audit.note(actor, "workshop.advice-planned", "workshop-advisor", id, workshop.path(), "request", request.toString());
        return request;
    }

    private void gates(Appointment appointment, Advised advised) {
        LocalDate day = Beijing.day(advised.when().from());
        if (!appointment.fieldList().contains(advised.field())) {
            throw RuleBroken.at("field", "workshop.advice.not-his-field");
        }
        if (advised.when().to().isBefore(clock.instant())) {
            throw RuleBroken.at("day", "workshop.advice.past");
        }
        if (!appointment.holds(day)) {
            throw RuleBroken.at("day", "workshop.advice.outside", appointment.fromDay(), appointment.untilDay());
        }
    }

    private void allied(WorkshopId workshop, String company) {
        if (!company.isEmpty() && !jdbc.sql("""
                select exists (select 1 from workshop.member
                where workshop_id = :workshop and company = :company and until_day is null)
                """).param("workshop", workshop).param("company", company).query(Boolean.class).single()) {
            throw RuleBroken.at("company", "workshop.advice.not-allied");
        }
    }

    private RequestId ask(Actor actor, Workshop workshop, Advisor advisor, Advised advised, String words) {
        Site site = workshop.site();
        String place = place(site, advised.company().isEmpty() ? workshop.card().name() : advised.company());
        Receipt receipt = submit.submit(actor, Submission
                .of("workshop " + Uuid7.next(), Channel.PHONE, advised.subject(),
                        say("workshop.advice.words", workshop.card().name(), words), site.town(), site.keeper(),
                        vault.open(site.sealedPhone()))
                .at(place)
                .wishing(Wish.APPOINTMENT, "", advised.when().from(), advised.when().to())
                .naming(advisor.person())
                .onBehalfOf(site.bodyId()));
        if (receipt.earlier()) {
            throw RuleBroken.at("words", "workshop.advice.same");
        }
        triage.triage(actor, receipt.request(), new TriageDecision(advised.subject(), Urgency.NORMAL, "", site.town(), place));
        return receipt.request();
    }

    private static String place(Site site, String where) {
        String place = site.village() + " " + where;
        return place.substring(0, Math.min(place.length(), LONGEST_PLACE)).strip();
    }

    private String say(String key, Object... arguments) {
        return texts.say(Locale.SIMPLIFIED_CHINESE, key, arguments);
    }
}
