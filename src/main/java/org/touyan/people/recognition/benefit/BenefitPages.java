package org.touyan.people.recognition.benefit;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.HonourType;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.roster.Named;
import org.touyan.people.roster.PersonId;

/** The table of benefits, and one of its lines with whom it was paid to. */
@Component
class BenefitPages {

    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final Catalog catalog;
    private final Named named;

    BenefitPages(JdbcClient jdbc, Catalog catalog, Named named) {
        this.jdbc = jdbc;
        this.catalog = catalog;
        this.named = named;
    }

    @Transactional(readOnly = true)
    public BenefitsPage all(Actor actor, Locale locale, @Nullable Form<BenefitForm> form) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
        var empty = new BenefitForm("", null, null, "", "");
        return new BenefitsPage(rows(locale, "true", Map.of()), treatments(locale), actor.is(Role.CITY_STAFF),
                form == null ? new Form<>(empty, FormErrors.none(), Map.of()) : form,
                catalog.honourTypes().stream()
                        .filter(t -> t.subjectKind() == HonourType.SubjectKind.PERSON)
                        .map(t -> Choice.of(t.code(), t.scheme().isEmpty() ? t.in(locale) : t.in(locale) + " · " + t.scheme()))
                        .toList());
    }

    @Transactional(readOnly = true)
    public BenefitPage of(Actor actor, Locale locale, BenefitId id, @Nullable Form<PaymentForm> form) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
        BenefitsPage.Row benefit = rows(locale, "b.benefit_id = :id", Map.of("id", id)).stream().findFirst()
                .orElseThrow(() -> new NotFound("benefit " + id));
        return new BenefitPage(benefit, payments(id), actor.is(Role.CITY_STAFF) && !benefit.withdrawn(), actor.account(),
                form == null ? empty(FormErrors.none()) : form);
    }

    @Transactional(readOnly = true)
    public BenefitPage refused(Actor actor, Locale locale, BenefitId id, RuleBroken broken) {
        return of(actor, locale, id, empty(FormErrors.of(broken)));
    }

    @Transactional(readOnly = true)
    public PersonId person(String who) {
        return named.find("who", who);
    }

    private static Form<PaymentForm> empty(FormErrors errors) {
        return new Form<>(new PaymentForm("", null), errors, Map.of());
    }

    private List<BenefitsPage.Row> rows(Locale locale, String condition, Map<String, ?> parameters) {
        return jdbc.sql("""
                select b.benefit_id, %s as honour, b.year, b.kind, b.amount_fen, b.source,
                  coalesce(b.withdrawn_by_name, '') as withdrawn_by
                from recognition.benefit b join catalog.honour_type t on t.code = b.honour_type
                where %s
                order by b.year desc, t.sort, b.kind, b.withdrawn_at nulls first, b.benefit_id
                limit :most
                """.formatted(name(locale, "t"), condition))
                .params(parameters)
                .param("most", MOST)
                .query(Rows.of(BenefitsPage.Row.class))
                .list();
    }

    private List<BenefitsPage.Treated> treatments(Locale locale) {
        return jdbc.sql("""
                select %s as honour, %s as name, r.source
                from recognition.treatment r join catalog.honour_type t on t.code = r.honour_type
                order by t.sort
                """.formatted(name(locale, "t"), name(locale, "r")))
                .query(Rows.of(BenefitsPage.Treated.class))
                .list();
    }

    private List<BenefitPage.Paid> payments(BenefitId id) {
        return jdbc.sql("""
                select y.payment_id, y.person_id, p.name, y.paid_on, y.amount_fen, y.paid_by, y.paid_by_name, y.receipt_by_name
                from recognition.payment y join roster.person p on p.person_id = y.person_id
                where y.benefit_id = :id
                order by p.name collate roster.strokes, y.payment_id
                limit :most
                """)
                .param("id", id)
                .param("most", MOST)
                .query(Rows.of(BenefitPage.Paid.class))
                .list();
    }

    private static String name(Locale locale, String table) {
        return table + (locale.getLanguage().equals("en") ? ".name_en" : ".name");
    }
}
