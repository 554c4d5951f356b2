package org.touyan.service.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;
import org.touyan.foundation.catalog.Named;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.web.Texts;

/** Says a reason in the reader's language. */
@Component
public class ReasonWords {

    /** So far ahead a weekday alone says which day is meant. */
    private static final int WEEKDAY_IS_ENOUGH = 6;

    private final Texts texts;
    private final Clock clock;

    ReasonWords(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** The word in front: 会, 近, 有空. */
    public String word(Locale locale, Reason.Kind kind) {
        return texts.say(locale, "matching.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    public String sentence(Locale locale, Reason reason) {
        return texts.say(locale, reason.key(), reason.arguments().stream().map(a -> argument(locale, a)).toArray());
    }

    /** Word and sentence in one line. */
    public String line(Locale locale, Reason reason) {
        return texts.say(locale, "matching.line", word(locale, reason.kind()), sentence(locale, reason));
    }

    public String half(Locale locale, HalfDay half) {
        return texts.say(locale, half.half() == HalfDay.Half.AM ? "matching.half.am" : "matching.half.pm",
                day(locale, half.day()));
    }

    private Object argument(Locale locale, Object argument) {
        return switch (argument) {
            case HalfDay half -> half(locale, half);
            case LocalDate day -> day(locale, day);
            case Named named -> named.in(locale);
            case List<?> words -> String.join(texts.say(locale, "matching.and"), words.stream().map(String::valueOf).toList());
            default -> argument;
        };
    }

    private String day(Locale locale, LocalDate day) {
        LocalDate today = Beijing.day(clock.instant());
        if (day.isBefore(today)) {
            return texts.say(locale, "matching.date.past", Integer.toString(day.getYear()), day.getMonthValue(),
                    day.getDayOfMonth());
        }
        return day.isAfter(today.plusDays(WEEKDAY_IS_ENOUGH))
                ? texts.say(locale, "matching.date", day.getMonthValue(), day.getDayOfMonth())
                : texts.say(locale, "matching.weekday." + day.getDayOfWeek().getValue());
    }
}
