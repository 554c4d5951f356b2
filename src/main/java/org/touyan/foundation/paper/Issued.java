package org.touyan.foundation.paper;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A paper of the register, as modules to the right show it.
 *
 * @param because why it does not hold any more; empty while it does
 */
public record Issued(PaperId paperId, String kind, String number, String code, String title, PaperState state, String because,
        String sha256, Instant issuedAt, @Nullable Instant endedAt) {

    public String path() {
        return "/verify/" + code;
    }
}
