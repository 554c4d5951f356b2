package org.touyan.outreach.campaign.collect;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.BiFunction;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Sha256;
import org.touyan.outreach.campaign.DemandId;

/**
 * The secret of a demand: made with the key outside the database, which holds its hash only. Whoever shows it acts as the one who
 * asked, for this demand and no other.
 */
@Component
public class DemandLinks {

    private static final int BYTES = 16;

    private final Vault vault;
    private final JdbcClient jdbc;

    DemandLinks(Vault vault, JdbcClient jdbc) {
        this.vault = vault;
        this.jdbc = jdbc;
    }

    public String pathOf(DemandId demand) {
        return "/campaign/d/" + tokenOf(demand);
    }

    @Transactional(readOnly = true)
    public Actor byToken(String token) {
        return jdbc.sql("select demand_id from campaign.access where token_hash = :hash").param("hash", Sha256.of(token))
                .query(Rows.of(DemandId.class)).optional()
                .map(demand -> Actor.asker(demand.value()))
                .orElseThrow(() -> new NotFound("a demand behind this link"));
    }

    /** @throws NotFound if there is no such secret */
    public <T> T asking(String token, BiFunction<Actor, DemandId, T> work) {
        Actor asker = byToken(token);
        DemandId demand = new DemandId(Objects.requireNonNull(asker.request()));
        return Acting.doing(asker, () -> work.apply(asker, demand));
    }

    void open(DemandId demand) {
        jdbc.sql("insert into campaign.access (token_hash, demand_id) values (:hash, :demand)")
                .param("hash", Sha256.of(tokenOf(demand))).param("demand", demand).update();
    }

    private String tokenOf(DemandId demand) {
        return HexFormat.of().formatHex(Arrays.copyOf(vault.fingerprint("campaign-access", demand.toString()), BYTES));
    }
}
