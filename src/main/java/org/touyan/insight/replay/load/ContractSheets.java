package org.touyan.insight.replay.load;

import java.util.List;
import java.util.UUID;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Unit;
import org.touyan.foundation.paper.Draft;
import org.touyan.foundation.paper.Fact;
import org.touyan.foundation.paper.PlainPaper;
import org.touyan.foundation.paper.Register;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.insight.impact.domain.CountedUnion;

/** Numbered papers of the newest contracts, so that a number can be followed down to a sheet. The others have none. */
@Component
@Profile("replay")
class ContractSheets {

    private static final int PRINTED = 20;

    private record Contract(UUID contractId, OrgPath orgPath, UUID masterId, String masterName, String apprenticeName,
            String company,
            String trade, String signedOn) {

        List<Fact> facts() {
            return List.of(Fact.closed("师傅", masterName), Fact.closed("徒弟", apprenticeName), Fact.open("用人单位", company),
                    Fact.open("工种", trade), Fact.open("签订日期", signedOn), Fact.open("说明", DataSet.LABEL));
        }
    }

    private final JdbcClient jdbc;
    private final Register register;
    private final Organizations organizations;
    private final CountedUnion union;

    ContractSheets(JdbcClient jdbc, Register register, Organizations organizations, CountedUnion union) {
        this.jdbc = jdbc;
        this.register = register;
        this.organizations = organizations;
        this.union = union;
    }

    void print() {
        Unit federation = organizations.federationOf(union.path()).orElseThrow();
        jdbc.sql("""
                select c.contract_id, c.org_path, c.master_id, c.master_name, c.apprentice_name, c.company, c.trade,
                  c.signed_on::text as signed_on
                from mentoring.contract c
                where c.activated_at is not null
                order by c.activated_at desc, c.contract_id
                limit :most
                """).param("most", PRINTED).query(Rows.of(Contract.class)).list().reversed().forEach(contract -> register.issue(
                Actor.SYSTEM,
                new Draft("mentor-contract", federation.path(), federation.name(), contract.orgPath(), "mentoring",
                        contract.contractId(), List.of(contract.masterId()), "名师带徒合同（按文章复现）", contract.facts(), null),
                imprint -> new PlainPaper(imprint, List.of(DataSet.LABEL + "。这份合同没有签过字。"), contract.facts(), List.of())));
    }
}
