package org.touyan.people.mentoring.draft;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.organization.BodyId;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.domain.Clause;
import org.touyan.people.mentoring.domain.Craft;
import org.touyan.people.mentoring.domain.Money;

/**
 * A contract as somebody writes it.
 *
 * @param follows the contract of the same apprentice with another master before
 */
public record Drafted(String master, String apprenticeName, String apprenticePhone, LocalDate bornOn, LocalDate hiredOn,
        BodyId body,
        String employerSigner, String employerPhone, Craft craft, LocalDate fromDay, LocalDate untilDay, Money money,
        String schemeRef, String ceremony, @Nullable ContractId follows, Map<Clause, String> clauses) {

    public Drafted {
        clauses = Map.copyOf(clauses);
    }
}
