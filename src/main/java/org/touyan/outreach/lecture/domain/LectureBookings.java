package org.touyan.outreach.lecture.domain;

import java.util.Optional;

import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import org.touyan.foundation.shared.NotFound;
import org.touyan.service.request.RequestId;

/** What was ordered and what was held, as far as the current actor may see them. */
public interface LectureBookings extends Repository<LectureBooking, RequestId> {

    LectureBooking save(LectureBooking one);

    Optional<LectureBooking> findById(RequestId id);

    /** Locked until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<LectureBooking> findByRequestId(RequestId id);

    /** @throws NotFound when there is none, or not for this actor */
    default LectureBooking get(RequestId id) {
        return findById(id).orElseThrow(() -> new NotFound("lecture " + id));
    }

    /** @throws NotFound when there is none, or not for this actor */
    default LectureBooking toChange(RequestId id) {
        return findByRequestId(id).orElseThrow(() -> new NotFound("lecture " + id));
    }
}
