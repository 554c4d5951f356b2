package org.touyan.service.knowledge.learnt;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.touyan.service.knowledge.ExampleId;

/**
 * One example.
 *
 * @param words   without names, numbers and addresses; empty when it was taken out
 * @param trades  names of what helped
 * @param union   name of the union whose case it was
 * @param request whose words these were; null when it is not for this reader
 * @param number  of the request, or empty
 * @param seenBy  who has read it, or empty
 * @param ended   key of the reason why it counts no more, or empty
 * @param why     it was taken out, in words, or empty
 */
public record Learnt(ExampleId id, String words, List<String> trades, String union, Instant closedAt, @Nullable UUID request,
        String number, String seenBy, String ended, @Nullable Instant endedAt, String endedBy, String why) {

    public Learnt {
        trades = List.copyOf(trades);
    }

    public boolean standing() {
        return ended.isEmpty();
    }
}
