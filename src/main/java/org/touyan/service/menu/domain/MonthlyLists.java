package org.touyan.service.menu.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import org.touyan.foundation.shared.NotFound;

/** The lists, as far as the current actor may see them. */
public interface MonthlyLists extends Repository<MonthlyList, LocalDate> {

    MonthlyList save(MonthlyList list);

    Optional<MonthlyList> findById(LocalDate month);

    /** Locked until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<MonthlyList> findByMonth(LocalDate month);

    default Optional<MonthlyList> find(YearMonth month) {
        return findById(month.atDay(1));
    }

    /** @throws NotFound when there is no list of that month, or not for this actor */
    default MonthlyList toChange(YearMonth month) {
        return findByMonth(month.atDay(1)).orElseThrow(() -> new NotFound("list of " + month));
    }
}
