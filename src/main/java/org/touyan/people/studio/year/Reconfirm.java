package org.touyan.people.studio.year;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.DocumentNumber;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.domain.Studio;
import org.touyan.people.studio.domain.StudioAct;
import org.touyan.people.studio.domain.StudioTrail;
import org.touyan.people.studio.domain.Studios;

/** 复核: confirms a naming for another term when the present one is nearly over or has ended. */
@Component
public class Reconfirm {

    private final Studios studios;
    private final StudioTrail trail;
    private final Parameters parameters;
    private final JdbcClient jdbc;
    private final Clock clock;

    Reconfirm(Studios studios, StudioTrail trail, Parameters parameters, JdbcClient jdbc, Clock clock) {
        this.studios = studios;
        this.trail = trail;
        this.parameters = parameters;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return the first day on which it may be confirmed anew */
    public LocalDate earliest(LocalDate until) {
        return until.minusDays(parameters.number("studio.reconfirmation.early.days"));
    }

    @Transactional
    @BusinessRule(id = "STU-15", says = "A naming holds for the months of studio.reconfirmation.months; near their end it is confirmed for as many more by a document, when the year before was in order.", source = "各地劳模创新工作室管理办法：命名满期复核")
    public void confirm(Actor actor, StudioId id, String documentNo) {
        actor.require(Role.CITY_STAFF);
        Studio studio = studios.forAct(actor, id, StudioAct.CONFIRM);
        LocalDate today = Beijing.day(clock.instant());
        LocalDate ends = studio.confirmedUntil();
        LocalDate until = Objects.requireNonNullElse(ends, today).plusMonths(parameters.number("studio.reconfirmation.months"));
        studio.confirm(actor, until.isAfter(today) ? until : today.plusMonths(parameters.number("studio.reconfirmation.months")));
        if (ends != null && today.isBefore(earliest(ends))) {
            throw RuleBroken.at("confirmDocument", "studio.confirm.early", earliest(ends).toString(), ends.toString());
        }
        if (!lastYearPassed(id)) {
            throw RuleBroken.at("confirmDocument", "studio.confirm.unreviewed");
        }
        String document = DocumentNumber.check(documentNo, today).orRefuse("confirmDocument");
        jdbc.sql("""
                insert into studio.reconfirmation (studio_id, confirmed_on, until_day, document_no, by_account, by_name, at)
                values (:id, :today, :until, :document, :by, :name, :now)
                """)
                .param("id", id)
                .param("today", today)
                .param("until", studio.confirmedUntil())
                .param("document", document)
                .param("by", actor.account())
                .param("name", actor.name())
                .param("now", clock.instant())
                .update();
        trail.note(actor, "reconfirmed", studios.save(studio), document);
    }

    private boolean lastYearPassed(StudioId id) {
        return jdbc.sql("""
                select outcome = 'PASSED' from studio.review where studio_id = :id and outcome is not null order by judged_at desc, review_id desc limit 1
                """).param("id", id).query(Boolean.class).optional().orElse(false);
    }
}
