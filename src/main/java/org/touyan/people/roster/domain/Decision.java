package org.touyan.people.roster.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.DocumentNumber;
import org.touyan.foundation.shared.check.FreeText;

/**
 * What a decision on an honour says.
 *
 * @param honourType    code of the catalog
 * @param title         verbatim
 * @param documentNo    文号, or null when it is not known
 * @param certificateNo 证书编号, or null when it is not known
 * @param posthumous    given after death
 */
public record Decision(String honourType, String title, int year, @Nullable String documentNo, @Nullable LocalDate decidedOn,
        @Nullable String certificateNo, boolean posthumous) {

    private static final int TITLE = 80;
    private static final int CERTIFICATE = 40;
    private static final int FIRST_YEAR = 1949;

    public Decision {
        title = FreeText.check(title, 2, TITLE).orRefuse("title");
        certificateNo = certificateNo == null || certificateNo.isBlank()
                ? null
                : FreeText.check(certificateNo, 1, CERTIFICATE).orRefuse("certificateNo");
    }

    public Decision(String honourType, String title, int year, @Nullable String documentNo, @Nullable LocalDate decidedOn) {
        this(honourType, title, year, documentNo, decidedOn, null, false);
    }

    /** @return the same decision with its document number in the one written form */
    Decision checked(LocalDate today) {
        if (year < FIRST_YEAR || year > today.getYear()) {
            throw RuleBroken.at("year", "roster.honour.year-range", FIRST_YEAR, today.getYear());
        }
        if (decidedOn != null && decidedOn.isAfter(today)) {
            throw RuleBroken.at("decidedOn", "roster.honour.decided-later");
        }
        String number = documentNo == null || documentNo.isBlank()
                ? null
                : DocumentNumber.check(documentNo, today).orRefuse("documentNo");
        return new Decision(honourType, title, year, number, decidedOn, certificateNo, posthumous);
    }
}
