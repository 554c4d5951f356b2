package org.touyan.people.recognition.domain;

import java.time.LocalDate;

import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.DocumentNumber;
import org.touyan.foundation.shared.check.FreeText;

/**
 * What the deciding body has written.
 *
 * @param title verbatim
 */
public record Verdict(String documentNo, LocalDate decidedOn, String title) {

    private static final int TITLE = 80;

    Verdict checked(LocalDate today) {
        String number = DocumentNumber.check(documentNo, today).orRefuse("documentNo");
        if (decidedOn.isAfter(today)) {
            throw RuleBroken.at("decidedOn", "recognition.decision.later");
        }
        return new Verdict(number, decidedOn, FreeText.check(title, 2, TITLE).orRefuse("title"));
    }
}
