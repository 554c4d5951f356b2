package org.touyan.service.visit.arrange;

import java.time.Instant;
import java.util.UUID;

/** One open proposal. */
public record ProposalRow(UUID proposalId, boolean byExpert, boolean byAsker, Instant fromAt, Instant toAt, String words) {}
