package org.touyan.people.assessment.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Page;
import org.touyan.people.assessment.domain.MarkKind;
import org.touyan.people.assessment.domain.Part;

/** Who changed which mark, when, and why: each entry after the first of its cell. */
public record LogPage(String number, String back, List<Line> lines) implements Page {

    /** One entry and the one before it. */
    public record Line(int ticket, String name, Part part, @Nullable BigDecimal before, boolean absentBefore,
            @Nullable BigDecimal value,
            boolean absent, MarkKind kind, String reason, String staff, String byName, Instant at) {}
}
