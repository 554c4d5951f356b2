package org.touyan.people.studio.domain;

import java.time.LocalDate;

import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.DocumentNumber;

/** 命名: the number in the register of studios, and the document that says it. */
public record Naming(String number, String documentNo, LocalDate namedOn) {

    /** @throws RuleBroken at the field that cannot be taken */
    Naming checked(LocalDate today) {
        if (namedOn.isAfter(today)) {
            throw RuleBroken.at("namedOn", "studio.name.later");
        }
        return new Naming(number, DocumentNumber.check(documentNo, today).orRefuse("documentNo"), namedOn);
    }
}
