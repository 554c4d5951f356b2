package org.touyan.people.mentoring.show;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.ContractState;

/**
 * One contract in a list.
 *
 * @param stepDue  of the next milestone that is not reached; null when there is none
 * @param followUp months after graduation at which somebody should have asked by now; null when nobody should
 */
public record ContractRow(ContractId contractId, ContractState state, String masterName, String apprenticeName, String company,
        String trade, LocalDate fromDay, LocalDate untilDay, LocalDate lastOn, int logs, @Nullable LocalDate lastLog,
        boolean trouble,
        boolean toSign, boolean toVerify, @Nullable LocalDate stepDue, @Nullable Integer followUp) {}
