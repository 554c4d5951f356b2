package org.touyan.outreach.campaign.domain;

import java.util.List;
import java.util.Optional;

import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import org.touyan.foundation.shared.NotFound;
import org.touyan.outreach.campaign.DemandId;
import org.touyan.outreach.campaign.PairingId;
import org.touyan.outreach.campaign.PairingState;

/** The pairings, as far as the current actor may see them. */
public interface Pairings extends Repository<Pairing, PairingId> {

    Pairing save(Pairing pairing);

    Optional<Pairing> findById(PairingId id);

    Optional<Pairing> findByDemandIdAndStateIn(DemandId demandId, List<PairingState> states);

    /** Who is asked, or goes, at present. */
    default Optional<Pairing> living(DemandId demand) {
        return findByDemandIdAndStateIn(demand, List.of(PairingState.INVITED, PairingState.ACCEPTED));
    }

    /** Locked until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Pairing> findByPairingId(PairingId id);

    /** @throws NotFound when there is none, or not for this actor */
    default Pairing get(PairingId id) {
        return findById(id).orElseThrow(() -> new NotFound("pairing " + id));
    }

    /** @throws NotFound when there is none, or not for this actor */
    default Pairing toChange(PairingId id) {
        return findByPairingId(id).orElseThrow(() -> new NotFound("pairing " + id));
    }
}
