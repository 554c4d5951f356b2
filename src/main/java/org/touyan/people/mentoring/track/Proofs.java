package org.touyan.people.mentoring.track;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.storage.FileId;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.storage.Picture;
import org.touyan.foundation.storage.StoredFile;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.domain.Contract;

/** Pictures of what was reached and what was taught. Whoever sees the contract sees them; the apprentice, who has no account, too. */
@Component
public class Proofs {

    static final String KIND = "mentoring-proof";

    /** What a proof belongs to. */
    public enum What {
        MILESTONE, LOG
    }

    /** One picture. */
    public record Proof(UUID ownerId, UUID fileId) {}

    private final Files files;
    private final Elevated elevated;
    private final JdbcClient jdbc;
    private final Clock clock;

    Proofs(Files files, Elevated elevated, JdbcClient jdbc, Clock clock) {
        this.files = files;
        this.elevated = elevated;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The contract was seen by the actor before: that is asked by whoever calls. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Actor actor, Contract contract, What what, UUID owner, List<Picture> pictures) {
        elevated.runAsSystem(() -> pictures.forEach(picture -> {
            FileId file = files.store(actor, KIND, owner, contract.path(), picture);
            jdbc.sql("""
                    insert into mentoring.proof (file_id, contract_id, what, owner_id, by_name, at)
                    values (:file, :contract, :what, :owner, :by, :now)
                    """).param("file", file.value()).param("contract", contract.id()).param("what", what).param("owner", owner)
                    .param("by", actor.name()).param("now", clock.instant()).update();
        }));
    }

    @Transactional(readOnly = true)
    public List<Proof> of(ContractId contract) {
        return jdbc.sql("select owner_id, file_id from mentoring.proof where contract_id = :id order by at, file_id")
                .param("id", contract).query(Rows.of(Proof.class)).list();
    }

    /** @throws NotFound when it is no proof of this contract, or the actor does not see the contract */
    @Transactional(readOnly = true)
    public StoredFile read(ContractId contract, UUID file) {
        if (of(contract).stream().noneMatch(p -> p.fileId().equals(file))) {
            throw new NotFound("file " + file);
        }
        return elevated.asSystem(() -> files.read(new FileId(file)));
    }
}
