package org.touyan.foundation.paper.desk;

import java.time.Instant;

import org.touyan.foundation.paper.PaperId;
import org.touyan.foundation.paper.PaperState;

/** One line of the register. */
public record RegisterRow(PaperId paperId, String number, String title, String unionName, String issuedByName, Instant issuedAt,
        PaperState state) {}
