package org.touyan.service.certificate.issue;

import java.time.LocalDate;

import org.touyan.foundation.paper.PaperId;
import org.touyan.foundation.paper.PaperState;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.people.roster.PersonId;
import org.touyan.service.certificate.CertificateId;

/** What was certified, and whether it still holds. */
record Certificate(CertificateId certificateId, PersonId personId, OrgPath orgPath, LocalDate fromDay, LocalDate untilDay,
        PaperId paperId, PaperState state) {

    boolean covers(LocalDate from, LocalDate until) {
        return fromDay.equals(from) && untilDay.equals(until);
    }
}
