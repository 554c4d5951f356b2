package org.touyan.people.recognition.settle;

import java.time.Clock;
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
import org.touyan.foundation.approval.desk.PostingDeskQuery;
import org.touyan.foundation.approval.opinion.Given;
import org.touyan.foundation.approval.opinion.Opinions;
import org.touyan.foundation.approval.posting.PublicNotices;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.people.recognition.NominationId;
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

    private final Nominations nominations;
    private final Notices notices;
    private final Shares shares;
    private final Files files;
    private final Opinions opinions;
    private final PublicNotices publicNotices;
    private final PostingDeskQuery postings;
    private final JdbcClient jdbc;
    private final Clock clock;

    NominationQuery(Nominations nominations, Notices notices, Shares shares, Files files, Opinions opinions,
            PublicNotices publicNotices, PostingDeskQuery postings, JdbcClient jdbc, Clock clock) {
        this.nominations = nominations;
        this.notices = notices;
        this.shares = shares;
        this.files = files;
        this.opinions = opinions;
        this.publicNotices = publicNotices;
        this.postings = postings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public NominationPage page(Actor actor, Locale locale, NominationId id) {
        var empty = new ActForm(null, null, null, null, null, null, "", "", "", null, null, "", null, "", null, "", "", "",
                List.of(), "", "");
        return page(actor, locale, id, new Form<>(empty, FormErrors.none(), Map.of()));
    }

    @Transactional(readOnly = true)
    public NominationPage page(Actor actor, Locale locale, NominationId id, Form<ActForm> form) {
        actor.require(READERS.toArray(Role[]::new));
        Nomination nomination = nominations.get(id);
        Notice notice = notices.get(nomination.notice());
        List<Given> said = opinions.of(nomination.matter());
        Set<String> heard = said.stream().map(Given::step).collect(Collectors.toSet());
        LocalDate today = Beijing.day(clock.instant());
        Set<NominationAct> possible = possible(actor, nomination);
        String refusal = refusal(actor, nomination, possible, today);
        if (!refusal.isEmpty()) {
            possible.remove(NominationAct.RECOMMEND);
        }
        return new NominationPage(nomination, notice.id(), notice.title(), classes(nomination, locale), said,
                notice.departments().stream().filter(d -> !heard.contains(d)).toList(),
                publicNotices.of(nomination.matter()).orElse(null),
                postings.objections(actor, nomination.matter()), delivery(id),
                files.of(DeliverHonour.PICTURE, id.value()), files.of(Nomination.PAPER, id.value()), steps(id), possible,
                actor.is(UNIT.toArray(Role[]::new)), refusal,
                publicNotices.earliestEnd(today), form);
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
