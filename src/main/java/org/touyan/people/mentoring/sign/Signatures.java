package org.touyan.people.mentoring.sign;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.people.mentoring.ContractId;

/** Reads who has signed what. */
@Component
public class Signatures {

    private final JdbcClient jdbc;

    Signatures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Signed> of(ContractId contract) {
        return jdbc.sql("""
                select s.signature_id, s.text_no, s.party, s.how, s.name, s.sha256, s.evidence, s.filed_by_name, s.at,
                  n.by_name as seen_by, n.at as seen_at
                from mentoring.signature s left join mentoring.seen n on n.signature_id = s.signature_id
                where s.contract_id = :id
                order by s.text_no, s.at, s.signature_id
                """).param("id", contract).query(Rows.of(Signed.class)).list();
    }
}
