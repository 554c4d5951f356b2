package org.touyan.outreach.campaign.open;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.web.Ui;
import org.touyan.outreach.campaign.CallId;
import org.touyan.outreach.campaign.show.Classes;

/** Reads the calls that are out, the latest first. */
@Component
class CallQuery {

    private final Classes classes;
    private final JdbcClient jdbc;
    private final Clock clock;

    CallQuery(Classes classes, JdbcClient jdbc, Clock clock) {
        this.classes = classes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public CallPage latest(Ui ui) {
        List<CallPage.Shown> all = all();
        return page(ui, all.isEmpty() ? null : all.getFirst(), all);
    }

    @Transactional(readOnly = true)
    public CallPage one(Ui ui, CallId id) {
        List<CallPage.Shown> all = all();
        return page(ui, all.stream().filter(c -> c.callId().equals(id)).findFirst().orElseThrow(() -> new NotFound("call " + id)),
                all);
    }

    private CallPage page(Ui ui, CallPage.@Nullable Shown call, List<CallPage.Shown> all) {
        LocalDate today = Beijing.day(clock.instant());
        if (call == null) {
            return new CallPage(null, List.of(), List.of(), List.of(), today);
        }
        List<CallPage.Posted> bounties = jdbc.sql("""
                select state, topic, words, opens_on, closes_on
                from campaign.open_bounty
                where call_id = :call and state <> 'ENDED' and opens_on <= :today
                order by closes_on, bounty_id
                """).param("call", call.callId()).param("today", today).query(Rows.of(CallPage.Posted.class)).list();
        return new CallPage(call, classes.choices(call.classes(), ui), bounties,
                all.stream().filter(other -> !other.callId().equals(call.callId())).toList(), today);
    }

    private List<CallPage.Shown> all() {
        return jdbc.sql("""
                select call_id, state, title, words, classes, opens_on, closes_on, contact
                from campaign.open_call
                order by opens_on desc, call_id desc
                """).query(Rows.of(CallPage.Shown.class)).list();
    }
}
