package org.touyan.service.record.domain;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import org.touyan.service.record.RecordId;
import org.touyan.service.request.RequestId;

/** All service records. There is no way to delete one. */
public interface ServiceRecords extends Repository<ServiceRecord, RecordId> {

    ServiceRecord save(ServiceRecord record);

    Optional<ServiceRecord> findById(RecordId id);

    @Query("select * from record.service_record where request_id = :request and state = 'CAPTURED' order by record_id")
    List<ServiceRecord> waitingForConfirmation(RequestId request);
}
