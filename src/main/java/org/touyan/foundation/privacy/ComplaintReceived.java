package org.touyan.foundation.privacy;

import java.time.Instant;

import org.touyan.foundation.shared.OrgPath;

/** Somebody has complained; an answer is due. */
public record ComplaintReceived(ComplaintId complaint, String number, OrgPath path, Instant due) {}
