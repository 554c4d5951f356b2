package org.touyan.people.studio.naming;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.approval.BoardId;
import org.touyan.foundation.approval.posting.PublicNotices;
import org.touyan.foundation.approval.posting.Sheet;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.domain.Checklist;
import org.touyan.people.studio.domain.Naming;
import org.touyan.people.studio.domain.Studio;
import org.touyan.people.studio.domain.StudioAct;
import org.touyan.people.studio.domain.StudioTrail;
import org.touyan.people.studio.domain.Studios;
import org.touyan.people.studio.domain.Term;

/** Puts a studio on public notice, and names it when nobody is left unanswered. */
@Component
public class NameStudio {

    private final Studios studios;
    private final PublicNotices notices;
    private final NamingPapers papers;
    private final Checklist checklist;
    private final StudioTrail trail;
    private final Parameters parameters;
    private final JdbcClient jdbc;
    private final Clock clock;

    NameStudio(Studios studios, PublicNotices notices, NamingPapers papers, Checklist checklist, StudioTrail trail,
            Parameters parameters,
            JdbcClient jdbc, Clock clock) {
        this.studios = studios;
        this.notices = notices;
        this.papers = papers;
        this.checklist = checklist;
        this.trail = trail;
        this.parameters = parameters;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void post(Actor actor, StudioId id, LocalDate from, LocalDate until) {
        Studio studio = studios.forAct(actor, id, StudioAct.POST);
        studio.go(StudioAct.POST, actor);
        studios.save(studio);
        notices.post(actor, studio.matter(),
                new Sheet(new BoardId(id.value()), studio.name() + "命名公示", studio.called().lineWords(),
                        studio.name(), studio.work().unitName(), words(studio)),
                from, until);
        trail.note(actor, "posted", studio, from + " – " + until);
    }

    @Transactional
    public void name(Actor actor, StudioId id, String documentNo, LocalDate namedOn) {
        Studio studio = studios.forAct(actor, id, StudioAct.NAME);
        LocalDate today = Beijing.day(clock.instant());
        if (notices.of(studio.matter()).filter(posting -> !namedOn.isAfter(posting.untilDay())).isPresent()) {
            throw RuleBroken.at("namedOn", "studio.name.later");
        }
        notices.decided(actor, studio.matter());
        studio.name(actor, new Naming(number(namedOn.getYear()), documentNo, namedOn), today,
                new Term(namedOn.plusMonths(parameters.number("studio.review.months")),
                        namedOn.plusMonths(parameters.number("studio.reconfirmation.months"))));
        Studio named = studios.save(studio);
        papers.issue(actor, named);
        trail.note(actor, "named", named, documentNo);
    }

    /** What it works on, and what it has to show. */
    private String words(Studio studio) {
        return studio.work().field() + checklist.of(studio.id()).stream().filter(a -> a.requirement().equals("has-results"))
                .map(a -> '\n' + a.words()).findFirst().orElse("");
    }

    /** CG for 创工: the year, and the next number in it. */
    private String number(int year) {
        int next = jdbc.sql("select studio.next_number(:year)").param("year", year).query(Rows.of(Integer.class)).single();
        return "CG%d-%03d".formatted(year, next);
    }
}
