package org.touyan.people.assessment.desk;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Form;

/**
 * Which day is asked about, and which companies.
 *
 * @param day  null for today
 * @param show null for those that hold a filing on that day
 * @param size null for all
 */
public record AsOf(@Nullable LocalDate day, @Nullable Kind show, @Nullable Scale size) {

    /** Which rows: those of the day, those of the end of the year before, who came, who left, and all that was ever applied for. */
    public enum Kind {
        HELD, BASE, FRESH, GONE, ALL
    }

    /** Above the threshold of the survey (规上), or one of the four classes of statistics. */
    public enum Scale {
        ABOVE, LARGE, MEDIUM, SMALL, MICRO
    }

    /** Whatever cannot be read is null, and said at its field. */
    static AsOf read(Form<AsOf> form, LocalDate today) {
        AsOf typed = form.value();
        LocalDate day = typed.day == null ? today : typed.day;
        return new AsOf(day, typed.show == null ? Kind.HELD : typed.show, typed.size);
    }
}
