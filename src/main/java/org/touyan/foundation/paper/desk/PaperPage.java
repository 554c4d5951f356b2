package org.touyan.foundation.paper.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.paper.PaperId;
import org.touyan.foundation.paper.PaperState;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;

/**
 * One paper as it was issued, and what became of it.
 *
 * @param keptUntil day after which it need not be kept; null for ever, or while its matter goes on
 * @param forEver   whether its kind is kept for ever
 */
public record PaperPage(PaperId paperId, String number, String code, String title, String unionName, PaperState state,
        String sha256,
        List<Line> facts, List<Happened> history, boolean forEver, @Nullable LocalDate keptUntil, boolean locked, boolean revokes,
        String reason,
        FormErrors errors) implements Page {

    /** One thing it certifies. */
    public record Line(String name, String value) {}

    /** One entry of its history. */
    public record Happened(String event, String reason, @Nullable LocalDate day, String byName, Instant at) {}

    public String self() {
        return "/desk/papers/" + paperId;
    }
}
