package org.touyan.people.mentoring.reward;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;

/** Reads what the actor may see of it. */
@Component
class AllowancesQuery {

    private final JdbcClient jdbc;

    AllowancesQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    List<AllowanceRow> rows() {
        return jdbc.sql("""
                select a.contract_id, a.period, a.kind, c.master_name, c.apprentice_name, c.company, a.amount_fen, a.basis, a.payer,
                  r.signed_by, r.received_on
                from mentoring.allowance a
                join mentoring.contract c on c.contract_id = a.contract_id
                left join mentoring.receipt r on r.allowance_id = a.allowance_id
                order by a.period desc, c.master_name, a.allowance_id
                """).query(Rows.of(AllowanceRow.class)).list();
    }
}
