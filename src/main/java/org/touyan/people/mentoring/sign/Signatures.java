package org.touyan.people.mentoring.sign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.domain.Party;

/** Reads who has signed what. */
@Component
public class Signatures {

    private final JdbcClient jdbc;

    Signatures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A code that somebody signed with: what is kept of it, and what it was not. */
    public record Code(Party party, UUID codeId, String phone, Instant sentAt, Instant usedAt, int tries, String codeHash) {}

    @Transactional(readOnly = true)
    public List<Code> codes(ContractId contract, int textNo) {
        return jdbc.sql("""
                select k.party, k.code_id, k.phone, k.sent_at, k.used_at, k.tries, encode(k.code_hash, 'hex') as code_hash
                from mentoring.signature s join mentoring.code k on k.code_id = s.code_id
                where s.contract_id = :id and s.text_no = :no order by k.sent_at, k.code_id
                """).param("id", contract).param("no", textNo).query(Rows.of(Code.class)).list();
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
