package org.touyan.foundation.audit.verify;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.audit.domain.Chain;

/** One walk along the chain, from the first link to the last, and then over the entries that have none. */
final class Verification {

    private static final long PATIENCE_SECONDS = 60;

    private final Trail trail;
    private final @Nullable String expectedHead;
    private Chain before = Chain.empty();
    private Chain chain = Chain.empty();
    private long lastEntry;
    private boolean headSeen;
    private @Nullable String bad;
    private long waiting;

    /** @param expectedHead a head noted earlier, 64 hexadecimal digits; null when there is none to compare */
    Verification(Trail trail, @Nullable String expectedHead) {
        this.trail = trail;
        this.expectedHead = expectedHead;
        this.headSeen = expectedHead == null || expectedHead.equals(chain.head());
    }

    Verdict run(Instant now) {
        trail.links(this::follow);
        trail.unlinked(entry -> weigh(entry, now));
        if (bad == null && !headSeen) {
            bad = "the tail was cut: no link has the hash %s, the last one is position %d, entry %d".formatted(expectedHead,
                    chain.position(), lastEntry);
        }
        return new Verdict(chain, bad, waiting);
    }

    private void follow(StoredLink link) {
        if (bad != null) {
            return;
        }
        bad = fault(link);
        if (bad == null) {
            before = chain;
            chain = chain.with(Objects.requireNonNull(link.digest()));
            lastEntry = link.entryId();
            headSeen |= chain.head().equals(expectedHead);
        }
    }

    private @Nullable String fault(StoredLink link) {
        if (link.position() != chain.position() + 1) {
            return "position %d is missing: its link was deleted (after entry %d)".formatted(chain.position() + 1, lastEntry);
        }
        if (link.entry() == null || link.digest() == null) {
            return "entry %d (position %d) is missing".formatted(link.entryId(), link.position());
        }
        if (inserted(link)) {
            return "entry %d (position %d) was inserted".formatted(link.entryId(), link.position());
        }
        byte[] content = link.entry().digest();
        if (!Arrays.equals(content, link.digest())) {
            return trail.entryWithDigest(digest -> Arrays.equals(digest, content))
                    .map(other -> "entry %d (position %d) is reordered: it shows what entry %d said"
                            .formatted(link.entryId(), link.position(), other))
                    .orElseGet(() -> "entry %d (position %d) was changed: content and digest differ"
                            .formatted(link.entryId(), link.position()));
        }
        return Arrays.equals(chain.with(link.digest()).hash(), link.hash()) ? null : broken(link, link.digest());
    }

    /** Entry and digest agree, the link does not: somebody has moved rows, put one in, or changed both. */
    private String broken(StoredLink link, byte[] digest) {
        if (Arrays.equals(before.with(digest).hash(), link.hash())) {
            return "entry %d (position %d) was inserted".formatted(lastEntry, chain.position());
        }
        return trail.entryWithDigest(other -> Arrays.equals(chain.with(other).hash(), link.hash()))
                .map(other -> "entry %d (position %d) is reordered: entry %d belongs there".formatted(link.entryId(),
                        link.position(), other))
                .orElseGet(() -> "entry %d (position %d) was changed, its digest or its link with it"
                        .formatted(link.entryId(), link.position()));
    }

    /** Whether the next link follows the one before as if this one had never been there. */
    private boolean inserted(StoredLink link) {
        if (link.digest() != null && Arrays.equals(chain.with(link.digest()).hash(), link.hash())) {
            return false;
        }
        return trail.at(link.position() + 1)
                .filter(next -> next.digest() != null
                        && Arrays.equals(chain.with(Objects.requireNonNull(next.digest())).hash(), next.hash()))
                .isPresent();
    }

    private void weigh(StoredEntry entry, Instant now) {
        if (bad == null && !Arrays.equals(entry.entry().digest(), entry.digest())) {
            bad = "entry %d (not linked yet) was inserted or changed: content and digest differ".formatted(entry.entryId());
        }
        if (entry.entry().at().plusSeconds(PATIENCE_SECONDS).isBefore(now)) {
            waiting++;
        }
    }
}
