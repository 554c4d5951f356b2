package org.touyan.people.recognition.settle;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.privacy.Mask;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.people.recognition.NominationId;
import org.touyan.people.recognition.ObjectionId;
import org.touyan.people.recognition.domain.Nomination;
import org.touyan.people.recognition.domain.NominationAct;
import org.touyan.people.recognition.domain.Nominations;
import org.touyan.people.recognition.domain.Notice;
import org.touyan.people.recognition.domain.Notices;
import org.touyan.people.recognition.domain.Shares;

/** Puts the page of one nomination together. */
@Component
class NominationQuery {

    private static final Set<Role> READERS = EnumSet.of(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF,
            Role.CITY_LEADER, Role.AUDITOR);
    private static final Set<Role> UNIT = EnumSet.of(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF);

    private record Filed(ObjectionId objectionId, String body, String name, @Nullable Sealed phoneSealed, Instant filedAt,
            @Nullable String answer, @Nullable String answeredByName) {}

    private final Nominations nominations;
    private final Notices notices;
    private final SettleNomination settle;
    private final Shares shares;
    private final Files files;
    private final Vault vault;
    private final JdbcClient jdbc;
    private final Clock clock;

    NominationQuery(Nominations nominations, Notices notices, SettleNomination settle, Shares shares, Files files, Vault vault,
            JdbcClient jdbc, Clock clock) {
        this.nominations = nominations;
        this.notices = notices;
        this.settle = settle;
        this.shares = shares;
        this.files = files;
        this.vault = vault;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public NominationPage page(Actor actor, Locale locale, NominationId id) {
        var empty = new ActForm(null, null, null, null, null, null, "", "", "", null, null, "", "", null, "", null, "", "", "",
                List.of(), "", "");
        return page(actor, locale, id, new Form<>(empty, FormErrors.none(), Map.of()));
    }

    @Transactional(readOnly = true)
    public NominationPage page(Actor actor, Locale locale, NominationId id, Form<ActForm> form) {
        actor.require(READERS.toArray(Role[]::new));
        Nomination nomination = nominations.get(id);
        Notice notice = notices.get(nomination.notice());
        List<NominationPage.Said> opinions = opinions(id);
        Set<String> heard = opinions.stream().map(NominationPage.Said::department).collect(Collectors.toSet());
        LocalDate today = Beijing.day(clock.instant());
        Set<NominationAct> possible = possible(actor, nomination);
        String refusal = refusal(actor, nomination, possible, today);
        if (!refusal.isEmpty()) {
            possible.remove(NominationAct.RECOMMEND);
        }
        return new NominationPage(nomination, notice.id(), notice.title(), classes(nomination, locale), opinions,
                notice.departments().stream().filter(d -> !heard.contains(d)).toList(), objections(actor, id), delivery(id),
                files.of(DeliverHonour.PICTURE, id.value()), files.of(Nomination.PAPER, id.value()), steps(id), possible,
                actor.is(UNIT.toArray(Role[]::new)), refusal,
                settle.earliestEnd(today), form);
    }

    private static Set<NominationAct> possible(Actor actor, Nomination nomination) {
        return Arrays.stream(NominationAct.values())
                .filter(act -> Nomination.STEPS.allows(nomination.state(), act, actor.role()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(NominationAct.class)));
    }

    private static String refusal(Actor actor, Nomination nomination, Set<NominationAct> possible, LocalDate today) {
        var meeting = nomination.meeting();
        if (!possible.contains(NominationAct.RECOMMEND) || meeting == null) {
            return "";
        }
        if (nomination.nominatedBy().equals(actor.account())) {
            return "recognition.recommend.same-person";
        }
        return today.isAfter(meeting.pinnedUntil()) ? "" : "recognition.recommend.pinned";
    }

    private List<String> classes(Nomination nomination, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        return shares.classes().stream().filter(c -> nomination.classes().contains(c.code()))
                .map(c -> english ? c.nameEn() : c.name()).toList();
    }

    private List<NominationPage.Said> opinions(NominationId id) {
        return jdbc.sql("""
                select department, agrees, reason, at from recognition.opinion where nomination_id = :id order by at, opinion_id
                """)
                .param("id", id)
                .query(Rows.of(NominationPage.Said.class))
                .list();
    }

    /** Read by whoever answers them; the unit that nominated does not learn who objected. */
    private List<NominationPage.Objected> objections(Actor actor, NominationId id) {
        if (!actor.is(Role.CITY_STAFF)) {
            return List.of();
        }
        return jdbc.sql("""
                select objection_id, body, name, phone_sealed, filed_at, answer, answered_by_name
                from recognition.objection
                where nomination_id = :id
                order by filed_at, objection_id
                """)
                .param("id", id)
                .query(Rows.of(Filed.class))
                .list()
                .stream()
                .map(o -> new NominationPage.Objected(o.objectionId(), o.body(), o.name(), masked(o.phoneSealed()), o.filedAt(),
                        o.answer(), o.answeredByName()))
                .toList();
    }

    private String masked(@Nullable Sealed phone) {
        return phone == null ? "" : Mask.phone(vault.open(phone));
    }

    private NominationPage.@Nullable Brought delivery(NominationId id) {
        return jdbc.sql("select day, place, people, note from recognition.delivery where nomination_id = :id")
                .param("id", id)
                .query(Rows.of(NominationPage.Brought.class))
                .optional()
                .orElse(null);
    }

    private List<NominationPage.Step> steps(NominationId id) {
        return jdbc.sql("select at, act, actor_name, note from recognition.step where nomination_id = :id order by step_id")
                .param("id", id)
                .query(Rows.of(NominationPage.Step.class))
                .list();
    }
}
