package org.touyan.people.mentoring.draft;

import java.util.function.BiFunction;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.people.mentoring.ContractId;

/**
 * The secret of an apprentice, who has no account: made with the key outside the database, which holds its hash only. Whoever shows
 * it acts as the apprentice of this contract and of no other.
 */
@Component
public class PairLinks {

    private final Secrets secrets;
    private final JdbcClient jdbc;

    PairLinks(Secrets secrets, JdbcClient jdbc) {
        this.secrets = secrets;
        this.jdbc = jdbc;
    }

    public String pathOf(ContractId contract) {
        return "/pair/" + tokenOf(contract);
    }

    /** @throws NotFound if there is no such secret */
    public <T> T asking(String token, BiFunction<Actor, ContractId, T> work) {
        ContractId contract = byToken(token);
        Actor apprentice = Actor.asker(contract.value());
        return Acting.doing(apprentice, () -> work.apply(apprentice, contract));
    }

    private ContractId byToken(String token) {
        return jdbc.sql("select contract_id from mentoring.access where token_hash = :hash").param("hash", Secrets.hash(token))
                .query(Rows.of(ContractId.class)).optional().orElseThrow(() -> new NotFound("a contract behind this link"));
    }

    void open(ContractId contract) {
        jdbc.sql("insert into mentoring.access (token_hash, contract_id) values (:hash, :contract)")
                .param("hash", Secrets.hash(tokenOf(contract))).param("contract", contract).update();
    }

    private String tokenOf(ContractId contract) {
        return secrets.of("mentoring-access", contract);
    }
}
