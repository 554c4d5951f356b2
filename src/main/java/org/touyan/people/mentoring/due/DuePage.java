package org.touyan.people.mentoring.due;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.touyan.foundation.web.Page;

/**
 * 季度了解日历: what is overdue, what was not smooth and waits for a human, and what comes month by month.
 *
 * @param base  {@code /desk/mentoring} or {@code /org/mentoring}
 * @param late  how many days after its day a look goes to the town
 * @param draws whether the reader may see the yearly lot
 */
public record DuePage(String base, LocalDate today, int interval, int late, List<DuePair> pairs, boolean draws) implements Page {

    public List<DuePair> overdue() {
        return pairs.stream().filter(p -> p.dueOn().isBefore(today)).toList();
    }

    /** Past the days of grace: the town asks. */
    public boolean goesToTown(DuePair pair) {
        return pair.dueOn().plusDays(late).isBefore(today);
    }

    public List<DuePair> trouble() {
        return pairs.stream().filter(p -> p.checkId() != null).toList();
    }

    /** In the order of months, those that are not overdue. */
    public Map<YearMonth, List<DuePair>> coming() {
        return pairs.stream().filter(p -> !p.dueOn().isBefore(today))
                .collect(Collectors.groupingBy(p -> YearMonth.from(p.dueOn()), TreeMap::new, Collectors.toList()));
    }
}
