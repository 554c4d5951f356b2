package org.touyan.outreach.campaign.pair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.outreach.campaign.PairingId;
import org.touyan.outreach.campaign.domain.Pairing;
import org.touyan.outreach.campaign.domain.PaperKind;

/** Which signed papers a pairing still lacks. */
@Component
public class Papers {

    private final JdbcClient jdbc;
    private final Parameters parameters;

    Papers(JdbcClient jdbc, Parameters parameters) {
        this.jdbc = jdbc;
        this.parameters = parameters;
    }

    /** As keys of sentences; none when somebody may go on that day. */
    @Transactional(readOnly = true)
    @BusinessRule(id = "CMP-10", says = "For a secret problem nobody goes before the promise of secrecy is on file, and pictures stay off.")
    public List<String> missing(PairingId pairing, LocalDate from, LocalDate until, boolean secret, LocalDate day) {
        List<String> missing = new ArrayList<>();
        if (Pairing.needsAgreement(from, until, parameters.number("agreement.required.days"))
                && !filed(pairing, PaperKind.AGREEMENT, day)) {
            missing.add("campaign.gate.agreement");
        }
        if (secret && !filed(pairing, PaperKind.SECRECY, day)) {
            missing.add("campaign.gate.secrecy");
        }
        return missing;
    }

    private boolean filed(PairingId pairing, PaperKind kind, LocalDate day) {
        return jdbc.sql("""
                select exists (select 1 from campaign.paper p
                where p.pairing_id = :pairing and p.kind = :kind and p.signed_on <= :day and (p.until_day is null or p.until_day >= :day))
                """).param("pairing", pairing).param("kind", kind).param("day", day).query(Boolean.class).single();
    }
}
