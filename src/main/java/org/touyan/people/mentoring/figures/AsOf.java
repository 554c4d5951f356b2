package org.touyan.people.mentoring.figures;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.ContractState;

/**
 * One signed contract as it stood at the end of a day.
 *
 * @param state  by what had been written down until then
 * @param forgotten its years of keeping are over: it is counted, and not opened any more
 * @param lastOn when somebody had last looked at the pair
 */
public record AsOf(ContractId contractId, ContractState state, boolean forgotten, String masterName, String apprenticeName,
        String company,
        LocalDate signedOn,
        LocalDate lastOn, String target, @Nullable String levelAfter, String resultWords, boolean honoured, boolean twice) {}
