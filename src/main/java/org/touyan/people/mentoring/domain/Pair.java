package org.touyan.people.mentoring.domain;

import java.time.LocalDate;

import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.PersonId;

/** A master and one apprentice (一带一). The phone is sealed; name and phone together are the fingerprint of the apprentice. */
@SuppressWarnings("ArrayRecordComponent") // Written once and compared in SQL.
public record Pair(PersonId masterId, String masterName, String apprenticeName, byte[] apprenticePhone, byte[] apprenticePrint,
        LocalDate bornOn, LocalDate hiredOn) {

    private static final int WORKING_AGE = 16;

    @BusinessRule(id = "MEN-3", says = "An apprentice is at least sixteen on the first day, and employed.", source = "劳动法第十五条")
    void mayBeginOn(LocalDate day, int longestTenure) {
        if (bornOn.plusYears(WORKING_AGE).isAfter(day)) {
            throw RuleBroken.at("bornOn", "mentoring.apprentice.young");
        }
        if (hiredOn.isAfter(day)) {
            throw RuleBroken.at("hiredOn", "mentoring.apprentice.not-employed");
        }
        if (hiredOn.plusMonths(longestTenure).isBefore(day)) {
            throw RuleBroken.at("hiredOn", "mentoring.apprentice.not-new", longestTenure);
        }
        if (apprenticeName.equals(masterName)) {
            throw RuleBroken.at("apprenticeName", "mentoring.apprentice.himself");
        }
    }

    public Sealed phone() {
        return new Sealed(apprenticePhone);
    }
}
