package org.touyan.people.mentoring.reward;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.touyan.people.mentoring.ContractId;

/** One line of the list. */
public record AllowanceRow(ContractId contractId, String period, String kind, String masterName, String apprenticeName,
        String company,
        long amountFen, String basis, String payer, @Nullable String signedBy, @Nullable LocalDate receivedOn) {}
