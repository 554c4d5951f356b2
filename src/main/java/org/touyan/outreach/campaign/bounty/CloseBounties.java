package org.touyan.outreach.campaign.bounty;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Chore;
import org.touyan.outreach.campaign.BountyId;

/** After its last day a posted problem goes to the panel. */
@Component
class CloseBounties implements Chore {

    private final PostBounty postBounty;
    private final Over over;
    private final Clock clock;

    CloseBounties(PostBounty postBounty, Over over, Clock clock) {
        this.postBounty = postBounty;
        this.over = over;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "campaign.close-bounties";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        over.before(Beijing.day(clock.instant())).forEach(id -> postBounty.close(Actor.SYSTEM, id));
    }

    /** Which are over. */
    @Component
    static class Over {

        private final JdbcClient jdbc;

        Over(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Transactional(readOnly = true)
        public List<BountyId> before(LocalDate today) {
            return jdbc.sql(
                    "select bounty_id from campaign.bounty where state = 'OPEN' and closes_on < :today order by closes_on, bounty_id")
                    .param("today", today).query(Rows.of(BountyId.class)).list();
        }
    }
}
