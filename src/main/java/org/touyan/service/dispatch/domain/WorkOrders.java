package org.touyan.service.dispatch.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import org.touyan.foundation.shared.NotFound;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.request.RequestId;

/** All work orders the current actor may see. */
public interface WorkOrders extends Repository<WorkOrder, OrderId> {

    WorkOrder save(WorkOrder order);

    Optional<WorkOrder> findById(OrderId id);

    /** Whoever else wants this order waits, and then sees what became of it. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<WorkOrder> findOneById(OrderId id);

    List<WorkOrder> findByRequestIdOrderByOfferedAt(RequestId request);

    /** Invitations of this colleague that nobody has heard of yet, the newest first. */
    @Query("""
            select * from dispatch.work_order
            where offered_by = :account and state in ('OFFERED', 'OPEN') and told_at is null and tell_at > :now
            order by offered_at desc, order_id desc
            """)
    List<WorkOrder> undoable(UUID account, Instant now);

    default WorkOrder hold(OrderId id) {
        return findOneById(id).orElseThrow(() -> new NotFound("order " + id));
    }

    /**
     * Enters a new order, if nobody was faster: the indexes one_living_lead and one_living_order_per_expert decide.
     *
     * @return whether it is in
     */
    default boolean enter(WorkOrder order) {
        PersonId expert = order.expert();
        return insert(order.id().value(), order.request().value(), order.path().value(), expert == null ? null : expert.value(),
                order.lead(), order.toAll(), order.state().name(), order.round(), order.offeredBy(), order.offeredByName(),
                order.offeredAt(), order.tellAt(), order.toldAt(), order.answerBy(), order.answeredAt(), order.chosenBecause(),
                order.reasons(), String.join("|", order.licences())) == 1;
    }

    @Modifying
    @Query("""
            insert into dispatch.work_order (order_id, request_id, org_path, expert_id, lead, to_all, state, round, offered_by,
              offered_by_name, offered_at, tell_at, told_at, answer_by, answered_at, chosen_because, reasons, licences,
              version)
            values (:id, :request, :path, :expert, :lead, :toAll, :state, :round, :offeredBy,
              :offeredByName, :offeredAt, :tellAt, :toldAt, :answerBy, :answeredAt, :chosenBecause, :reasons, :licences,
              1)
            on conflict do nothing
            """)
    int insert(UUID id, UUID request, String path, @Nullable UUID expert, boolean lead, boolean toAll, String state, int round,
            @Nullable UUID offeredBy, String offeredByName, Instant offeredAt, Instant tellAt, @Nullable Instant toldAt,
            Instant answerBy, @Nullable Instant answeredAt, String chosenBecause, String reasons, String licences);
}
