package org.touyan.service.visit.propose;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import org.touyan.service.dispatch.OrderId;

/** All proposed times. */
interface Proposals extends Repository<Proposal, UUID> {

    Proposal save(Proposal proposal);

    Optional<Proposal> findById(UUID id);

    @Query("select * from visit.proposal where order_id = :order and state = 'OPEN' order by from_at")
    List<Proposal> open(OrderId order);
}
