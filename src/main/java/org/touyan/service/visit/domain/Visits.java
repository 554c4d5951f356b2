package org.touyan.service.visit.domain;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.request.RequestId;
import org.touyan.service.visit.VisitId;

/** All visits. */
public interface Visits extends Repository<Visit, VisitId> {

    Visit save(Visit visit);

    Optional<Visit> findById(VisitId id);

    @Query("select * from visit.visit where order_id = :order order by from_at")
    List<Visit> ofOrder(OrderId order);

    @Query("select * from visit.visit where request_id = :request order by from_at")
    List<Visit> ofRequest(RequestId request);

    @Query("select * from visit.visit where log_key = :key")
    Optional<Visit> loggedAs(byte[] key);
}
