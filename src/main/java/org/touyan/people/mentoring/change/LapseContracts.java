package org.touyan.people.mentoring.change;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Chore;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.domain.Contract;
import org.touyan.people.mentoring.domain.Contracts;
import org.touyan.people.mentoring.draft.Turns;
import org.touyan.people.mentoring.sign.PrintContract;

/** What nobody has signed for a season, or has ended for a season after its last day, lapses: it does not look alive any longer. */
@Component
class LapseContracts implements Chore {

    private static final int SEASON = 90;

    private final Contracts contracts;
    private final PrintContract printContract;
    private final Turns turns;
    private final JdbcClient jdbc;
    private final Clock clock;

    LapseContracts(Contracts contracts, PrintContract printContract, Turns turns, JdbcClient jdbc, Clock clock) {
        this.contracts = contracts;
        this.printContract = printContract;
        this.turns = turns;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mentoring.lapse";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    @Transactional
    public void run() {
        LocalDate today = Beijing.day(clock.instant());
        jdbc.sql("""
                select contract_id from mentoring.contract
                where state in ('DRAFT', 'SIGNING') and written_at < :since
                  or state in ('ACTIVE', 'EXTENDED', 'SUSPENDED', 'ASSESSING') and until_day < :until
                order by contract_id
                """).param("since", clock.instant().minus(Duration.ofDays(SEASON))).param("until", today.minusDays(SEASON))
                .query(Rows.of(ContractId.class)).list().forEach(id -> lapse(id, today));
    }

    private void lapse(ContractId id, LocalDate today) {
        Contract contract = contracts.toChange(id);
        contract.lapse(Actor.SYSTEM, today);
        contracts.save(contract);
        turns.note(Actor.SYSTEM, contract, "contract-lapsed", "");
        printContract.ended(Actor.SYSTEM, contract, today);
    }
}
