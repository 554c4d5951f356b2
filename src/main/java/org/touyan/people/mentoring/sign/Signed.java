package org.touyan.people.mentoring.sign;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.touyan.people.mentoring.domain.Party;

/**
 * One signature, as the paper and the page show it.
 *
 * @param seenBy second person for one on paper; null while nobody has seen it
 */
public record Signed(UUID signatureId, int textNo, Party party, String how, String name, String sha256, String evidence,
        String filedByName, Instant at, @Nullable String seenBy, @Nullable Instant seenAt) {

    public boolean counts() {
        return !how.equals("PAPER") || seenBy != null;
    }
}
