/**
 * 志愿服务记录证明: what stands in the ledger of a volunteer, on a numbered paper and as a signed badge, whenever he asks.
 *
 * <p>Starting point: {@link org.touyan.service.certificate.issue.IssueCertificate}.
 *
 * <p>Invariants: nothing is typed but the period; only effective hours of voluntary service are certified, each record by its id
 * (民政部令第67号 Art. 14, 15, 17, 19); it costs nothing and names time, content and recorder; when a record behind a certificate
 * is corrected or voided, the union is told and replaces or revokes the paper.
 */
@ApplicationModule(id = "certificate", displayName = "Certificate 志愿服务记录证明", allowedDependencies = {"shared", "database",
        "web", "audit", "privacy", "paper", "paper :: key", "organization", "roster", "record"})
@NullMarked
package org.touyan.service.certificate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
