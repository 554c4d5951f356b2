package org.touyan.foundation.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.OrgPath;

/**
 * What is to be issued.
 *
 * @param kind       one of {@code paper.kind}
 * @param union      the union in whose name it is issued, and whose numbers it takes
 * @param unionName  as it stands at the head of the paper
 * @param where      whose staff see the whole of it
 * @param module     the module of the subject
 * @param readers    persons whose paper it is
 * @param facts      all that it certifies
 * @param validUntil last day on which it holds; null when it does not end by itself
 */
public record Draft(String kind, OrgPath union, String unionName, OrgPath where, String module, UUID subject, List<UUID> readers,
        String title,
        List<Fact> facts, @Nullable LocalDate validUntil) {

    public Draft {
        readers = List.copyOf(readers);
        facts = List.copyOf(facts);
    }
}
