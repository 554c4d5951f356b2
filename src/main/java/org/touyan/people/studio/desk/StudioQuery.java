package org.touyan.people.studio.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.approval.desk.PostingDeskQuery;
import org.touyan.foundation.approval.opinion.Opinions;
import org.touyan.foundation.approval.posting.PublicNotices;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Ui;
import org.touyan.people.roster.Named;
import org.touyan.people.roster.PersonId;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.domain.Checklist;
import org.touyan.people.studio.domain.Studio;
import org.touyan.people.studio.domain.StudioAct;
import org.touyan.people.studio.domain.Studios;
import org.touyan.people.studio.weigh.Panel;
import org.touyan.people.studio.year.Counted;

/** Puts the first page of a studio together. */
@Component
class StudioQuery {

    private final Studios studios;
    private final Checklist checklist;
    private final Opinions opinions;
    private final Panel panel;
    private final PublicNotices notices;
    private final PostingDeskQuery postings;
    private final Counted counted;
    private final Named named;
    private final JdbcClient jdbc;
    private final Clock clock;

    StudioQuery(Studios studios, Checklist checklist, Opinions opinions, Panel panel, PublicNotices notices,
            PostingDeskQuery postings, Counted counted, Named named, JdbcClient jdbc, Clock clock) {
        this.studios = studios;
        this.checklist = checklist;
        this.opinions = opinions;
        this.panel = panel;
        this.notices = notices;
        this.postings = postings;
        this.counted = counted;
        this.named = named;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public StudioPage page(Actor actor, Ui ui, StudioId id, Form<ActForm> form) {
        Head head = head(actor, id);
        Studio studio = studios.get(id);
        Set<StudioAct> possible = possible(actor, studio);
        LocalDate today = Beijing.day(clock.instant());
        return new StudioPage(head, studio, checklist.of(id),
                possible.contains(StudioAct.VISIT) ? checklist.lines(Checklist.Kind.VISIT) : List.of(),
                head.mine() ? List.of() : opinions.of(studio.matter()),
                actor.is(Role.CITY_STAFF, Role.CITY_LEADER) ? panel.of(id) : List.of(),
                notices.of(studio.matter()).orElse(null), postings.objections(actor, studio.matter()), reviews(id),
                counted.of(id, today.getYear()), confirmations(id), names(id), alliances(id), steps(id), possible,
                studio.alive() && studio.naming() != null && actor.is(Role.EXPERT, Role.CITY_STAFF), notices.earliestEnd(today),
                today, form);
    }

    /** The head of each page of a studio; only for those who may read it. */
    Head head(Actor actor, StudioId id) {
        if (!actor.is(Role.EXPERT)) {
            actor.require(StudiosQuery.READERS.toArray(Role[]::new));
        }
        Studio studio = studios.get(id);
        return new Head(id, studio.name(), studio.state(), actor.is(Role.EXPERT));
    }

    /** Each line ticked, or with its sentence; what is neither is said at once, at every line. */
    @Transactional(readOnly = true)
    public Map<String, Checklist.Seen> seen(Map<String, String> typed, FormErrors errors) {
        Map<String, Checklist.Seen> seen = new HashMap<>();
        for (Checklist.Line line : checklist.lines(Checklist.Kind.VISIT)) {
            boolean met = typed.containsKey("met-" + line.code());
            String words = met ? "" : typed.getOrDefault(line.code(), "").strip();
            if (!met && words.isEmpty()) {
                errors.add(line.code(), "studio.check.unmet", line.name());
            }
            seen.put(line.code(), new Checklist.Seen(met, words));
        }
        return seen;
    }

    @Transactional(readOnly = true)
    public PersonId person(String who) {
        return named.find("who", who);
    }

    private static Set<StudioAct> possible(Actor actor, Studio studio) {
        Set<StudioAct> possible = Arrays.stream(StudioAct.values())
                .filter(act -> Studio.STEPS.allows(studio.state(), act, actor.role()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(StudioAct.class)));
        if (studio.appliedBy().equals(actor.account())) {
            possible.remove(StudioAct.ENDORSE);
        }
        return possible;
    }

    private List<StudioPage.Reviewed> reviews(StudioId id) {
        return jdbc.sql("""
                select year, words, counted, reported_by_name, reported_at, outcome, judged_by_name, verdict
                from studio.review where studio_id = :id order by reported_at desc
                """)
                .param("id", id)
                .query(Rows.of(StudioPage.Reviewed.class))
                .list();
    }

    private List<StudioPage.Confirmed> confirmations(StudioId id) {
        return jdbc.sql("""
                select confirmed_on, until_day, document_no, by_name from studio.reconfirmation where studio_id = :id order by confirmed_on desc
                """)
                .param("id", id)
                .query(Rows.of(StudioPage.Confirmed.class))
                .list();
    }

    private List<String> names(StudioId id) {
        return jdbc.sql(
                "select name || '（' || until_day || '，' || document_no || '）' from studio.name_was where studio_id = :id order by until_day")
                .param("id", id)
                .query(Rows.of(String.class))
                .list();
    }

    private List<String> alliances(StudioId id) {
        return jdbc.sql("""
                select a.name from studio.alliance_member m join studio.alliance a using (alliance_id)
                where m.studio_id = :id and m.until_day is null order by a.name
                """)
                .param("id", id)
                .query(Rows.of(String.class))
                .list();
    }

    private List<StudioPage.Step> steps(StudioId id) {
        return jdbc.sql("select at, act, actor_name, note from studio.step where studio_id = :id order by step_id desc limit 200")
                .param("id", id)
                .query(Rows.of(StudioPage.Step.class))
                .list();
    }
}
