package org.touyan.people.mentoring.domain;

import java.util.Optional;

import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import org.touyan.foundation.shared.NotFound;
import org.touyan.people.mentoring.ContractId;

/** Contracts, as far as the current actor may see them. */
public interface Contracts extends Repository<Contract, ContractId> {

    Contract save(Contract contract);

    Optional<Contract> findById(ContractId id);

    /** Locked until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Contract> findByContractId(ContractId id);

    /** @throws NotFound when there is none, or not for this actor */
    default Contract get(ContractId id) {
        return findById(id).orElseThrow(() -> new NotFound("contract " + id));
    }

    /** @throws NotFound when there is none, or not for this actor */
    default Contract toChange(ContractId id) {
        return findByContractId(id).orElseThrow(() -> new NotFound("contract " + id));
    }
}
