package org.touyan.service.menu.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import org.touyan.foundation.shared.NotFound;
import org.touyan.service.menu.ItemId;
import org.touyan.service.menu.ItemState;

/** The lines, as far as the current actor may see them. */
public interface ServiceItems extends Repository<ServiceItem, ItemId> {

    ServiceItem save(ServiceItem item);

    Optional<ServiceItem> findById(ItemId id);

    /** Locked until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<ServiceItem> findByItemId(ItemId itemId);

    List<ServiceItem> findByMonthAndStateIn(LocalDate month, List<ItemState> states);

    /** @throws NotFound when there is no such line, or not for this actor */
    default ServiceItem get(ItemId id) {
        return findById(id).orElseThrow(() -> new NotFound("item " + id));
    }

    /** @throws NotFound when there is no such line, or not for this actor */
    default ServiceItem toChange(ItemId id) {
        return findByItemId(id).orElseThrow(() -> new NotFound("item " + id));
    }
}
