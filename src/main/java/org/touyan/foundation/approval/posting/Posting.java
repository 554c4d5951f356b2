package org.touyan.foundation.approval.posting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.approval.BoardId;
import org.touyan.foundation.approval.PostingId;

/** One matter on public notice: what stood there, and for how long. */
public record Posting(PostingId postingId, String matterKind, UUID matterId, BoardId board, String boardTitle, String lead,
        String name, String unit, String words, LocalDate fromDay, LocalDate untilDay, String postedByName, Instant postedAt,
        @Nullable Instant endedAt) {

    public boolean open() {
        return endedAt == null;
    }

    public boolean onView(LocalDate today) {
        return open() && !today.isBefore(fromDay) && !today.isAfter(untilDay);
    }
}
