package org.touyan.service.dispatch.choice;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.CodeList;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;

/**
 * Why this one: a reason of the list, a line in one's own words, both, or nothing at all.
 *
 * @param reason code of the list of reasons, or null
 */
public record Why(@Nullable String reason, String words) {

    public static final Why UNSAID = new Why(null, "");

    static final int WORDS = 200;

    /** @throws RuleBroken when the reason is none of the list, or the words are too many */
    public static Why of(Catalog catalog, String reason, String words) {
        String line = FreeText.check(words, 0, WORDS).orRefuse("because");
        if (!reason.isEmpty() && catalog.code(CodeList.CHOICE_REASON, reason).isEmpty()) {
            throw RuleBroken.at("reason", "dispatch.choice.unknown");
        }
        return new Why(reason.isEmpty() ? null : reason, line);
    }

    public boolean said() {
        return reason != null || !words.isEmpty();
    }

    /** In one line, as it stands with the order. */
    public String line(Catalog catalog) {
        String code = Objects.requireNonNullElse(reason, "");
        Stream<String> chosen = catalog.code(CodeList.CHOICE_REASON, code).stream().map(c -> c.in(Locale.SIMPLIFIED_CHINESE));
        return Stream.concat(chosen, Stream.of(words)).filter(w -> !w.isEmpty()).collect(Collectors.joining("，"));
    }
}
