package org.touyan.people.roster.honour;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.HonourType;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.AwardId;
import org.touyan.people.roster.domain.Decision;
import org.touyan.people.roster.domain.HonourAct;
import org.touyan.people.roster.domain.HonourAward;
import org.touyan.people.roster.domain.HonourAwards;
import org.touyan.people.roster.domain.People;
import org.touyan.people.roster.domain.Person;
import org.touyan.people.roster.domain.Responsible;

/** The page of one honour: to enter, to correct, to verify. */
@Component
class HonourPages {

    private final People people;
    private final HonourAwards awards;
    private final Catalog catalog;
    private final Scans scans;
    private final JdbcClient jdbc;

    HonourPages(People people, HonourAwards awards, Catalog catalog, Scans scans, JdbcClient jdbc) {
        this.people = people;
        this.awards = awards;
        this.catalog = catalog;
        this.scans = scans;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public HonourPage fresh(Actor actor, Locale locale, PersonId id, @Nullable Form<HonourForm> form) {
        Person person = people.get(id);
        Responsible.staff(actor, person.path());
        var empty = new HonourForm("", "", null, "", null, "", false, List.of());
        return new HonourPage(id, person.name(), null, form == null ? new Form<>(empty, FormErrors.none(), Map.of()) : form,
                types(locale), List.of(), RevokeForm.empty(), List.of(), true);
    }

    @Transactional(readOnly = true)
    public HonourPage of(Actor actor, Locale locale, PersonId id, AwardId awardId, @Nullable Form<HonourForm> form,
            Form<RevokeForm> revoking) {
        Person person = people.get(id);
        HonourAward award = awards.get(awardId);
        if (!award.person().equals(id)) {
            throw new NotFound("honour %s of person %s".formatted(awardId, id));
        }
        return new HonourPage(id, person.name(), row(awardId, locale), form == null ? filled(award) : form, types(locale),
                may(actor, person, award), revoking, scans.of(awardId),
                scans.opens(actor) && Responsible.isStaff(actor, person.path()));
    }

    private static List<HonourAct> may(Actor actor, Person person, HonourAward award) {
        if (!Responsible.isStaff(actor, person.path())) {
            return List.of();
        }
        return Arrays.stream(HonourAct.values())
                .filter(act -> HonourAward.STEPS.allows(award.state(), act, actor.role()))
                .filter(act -> act != HonourAct.VERIFY || !award.enteredBy().equals(actor.account()))
                .toList();
    }

    private HonourPage.Award row(AwardId id, Locale locale) {
        String name = locale.getLanguage().equals("en") ? "t.name_en" : "t.name";
        return jdbc.sql("""
                select a.award_id, a.state, a.title, a.year, %s as type_name, a.document_no, a.entered_by_name, a.entered_at,
                  a.verified_by_name, a.verified_at, a.ended_document, t.scheme, a.certificate_no, a.posthumous, a.verified_against
                from roster.honour_award a join catalog.honour_type t on t.code = a.honour_type
                where a.award_id = :id
                """.formatted(name))
                .param("id", id)
                .query(Rows.of(HonourPage.Award.class))
                .single();
    }

    private List<Choice> types(Locale locale) {
        return catalog.honourTypes().stream()
                .filter(t -> t.subjectKind() == HonourType.SubjectKind.PERSON)
                .map(t -> Choice.of(t.code(), t.scheme().isEmpty() ? t.in(locale) : t.in(locale) + " · " + t.scheme()))
                .toList();
    }

    private static Form<HonourForm> filled(HonourAward award) {
        Decision d = award.decision();
        Map<String, List<String>> typed = new LinkedHashMap<>();
        typed.put("honourType", List.of(d.honourType()));
        typed.put("title", List.of(d.title()));
        typed.put("year", List.of(Integer.toString(d.year())));
        typed.put("documentNo", List.of(Objects.toString(d.documentNo(), "")));
        typed.put("decidedOn", List.of(Objects.toString(d.decidedOn(), "")));
        typed.put("certificateNo", List.of(Objects.toString(d.certificateNo(), "")));
        return new Form<>(
                new HonourForm(d.honourType(), d.title(), d.year(), Objects.toString(d.documentNo(), ""), d.decidedOn(),
                        Objects.toString(d.certificateNo(), ""), d.posthumous(), List.of()),
                FormErrors.none(), typed);
    }
}
