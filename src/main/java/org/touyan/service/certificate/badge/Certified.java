package org.touyan.service.certificate.badge;

import java.time.Instant;
import java.time.LocalDate;

import org.touyan.foundation.shared.OrgPath;
import org.touyan.service.certificate.CertificateId;

/** What a badge says again, as it stands in the register. */
record Certified(CertificateId certificateId, OrgPath orgPath, String number, String code, LocalDate fromDay, LocalDate untilDay,
        int times, int halfHours, String holder, Instant issuedAt) {}
