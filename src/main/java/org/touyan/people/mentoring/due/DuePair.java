package org.touyan.people.mentoring.due;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.touyan.people.mentoring.ContractId;

/**
 * One pair in the calendar.
 *
 * @param lastOn  when somebody last looked, else when it was signed
 * @param dueOn   by when the next look is due
 * @param checkId of a look that was not smooth and that nobody has answered; null for none
 * @param answer  of that look
 * @param words   of that look
 */
public record DuePair(ContractId contractId, String masterName, String apprenticeName, String company, String town,
        LocalDate lastOn, LocalDate dueOn, @Nullable UUID checkId, @Nullable String answer, @Nullable String words) {}
