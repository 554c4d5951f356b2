package org.touyan.foundation.approval.board;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.approval.BoardId;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.paper.PaperNews;
import org.touyan.foundation.shared.Beijing;

/** Tells whoever scans a notice whether it still hangs, where he can object, and what became of it. */
@Component
class NoticeNews implements PaperNews {

    private enum How {
        DECIDED, WITHDRAWN
    }

    private record Outcome(BoardId board, LocalDate fromDay, LocalDate untilDay, @Nullable Instant endedAt,
            @Nullable How endedHow) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeNews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String module() {
        return "approval";
    }

    @Override
    public Optional<Told> of(UUID subject) {
        return jdbc.sql("select board, from_day, until_day, ended_at, ended_how from approval.outcome_of(:id)")
                .param("id", subject)
                .query(Rows.of(Outcome.class)).optional().map(this::told);
    }

    private Told told(Outcome outcome) {
        LocalDate today = Beijing.day(clock.instant());
        if (outcome.endedAt() != null) {
            return closed(outcome.endedHow() == How.DECIDED ? "decided" : "withdrawn", Beijing.day(outcome.endedAt()));
        }
        if (today.isBefore(outcome.fromDay())) {
            return closed("before", outcome.fromDay());
        }
        if (today.isAfter(outcome.untilDay())) {
            return closed("over", outcome.untilDay());
        }
        return new Told("approval.news.on", outcome.untilDay().toString(), "/notices/" + outcome.board(), "approval.news.read");
    }

    private static Told closed(String what, LocalDate day) {
        return new Told("approval.news." + what, day.toString(), "", "");
    }
}
