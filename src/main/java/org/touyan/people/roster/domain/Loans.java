package org.touyan.people.roster.domain;

import java.util.Optional;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import org.touyan.foundation.shared.NotFound;
import org.touyan.people.roster.PersonId;

/** The loans asked for, running and past. */
public interface Loans extends Repository<Loan, LoanId> {

    Loan save(Loan loan);

    Optional<Loan> findById(LoanId id);

    /** The path of the person's own union, also for a borrower who may not see the person yet. */
    @Query("select roster.path_of(:person)")
    Optional<String> lender(PersonId person);

    /** @throws NotFound when there is no such loan, or not for this actor */
    default Loan get(LoanId id) {
        return findById(id).orElseThrow(() -> new NotFound("loan " + id));
    }
}
