package org.touyan.service.menu.settle;

import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Chore;

/** Brings out what was approved, when its day has come. */
@Component
class PublishLists implements Chore {

    private final ApproveList approveList;
    private final Approved approved;
    private final Clock clock;

    PublishLists(ApproveList approveList, Approved approved, Clock clock) {
        this.approveList = approveList;
        this.approved = approved;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "menu.publish";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        YearMonth now = YearMonth.from(Beijing.day(clock.instant()));
        approved.until(now).forEach(month -> approveList.publishDue(Actor.SYSTEM, month));
    }

    /** Which lists wait for their day. */
    @Component
    static class Approved {

        private final JdbcClient jdbc;

        Approved(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Transactional(readOnly = true)
        public List<YearMonth> until(YearMonth last) {
            return jdbc.sql("select month from menu.monthly_list where state = 'REVIEWED' and month <= :last order by month")
                    .param("last", last.atDay(1))
                    .query(Rows.of(java.time.LocalDate.class))
                    .list()
                    .stream()
                    .map(YearMonth::from)
                    .toList();
        }
    }
}
