package org.touyan.service.menu.domain;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;
import org.touyan.foundation.shared.NotFound;
import org.touyan.service.menu.OfferId;

/** The standing offers, as far as the current actor may see them. */
public interface StandingOffers extends Repository<StandingOffer, OfferId> {

    StandingOffer save(StandingOffer offer);

    Optional<StandingOffer> findById(OfferId id);

    List<StandingOffer> findByEndedAtIsNullOrderByWrittenAt();

    /** @throws NotFound when there is no such offer, or not for this actor */
    default StandingOffer get(OfferId id) {
        return findById(id).orElseThrow(() -> new NotFound("offer " + id));
    }
}
