package org.touyan.insight.impact.today;

import java.time.Instant;
import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.insight.impact.page.FigureLine;
import org.touyan.service.menu.MonthAlert;

/** What waits today, for whoever has just signed in: each line leads to where it is done. */
public record TodayPage(String name, Instant now, List<Task> tasks, List<MonthAlert> alerts,
        List<FigureLine> figures) implements Page {

    /**
     * @param key   of the sentence in the bundle {@code impact}
     * @param count how many wait
     * @param late  whether waiting longer does harm
     */
    public record Task(String key, int count, String href, boolean late) {}

    public boolean nothing() {
        return alerts.isEmpty() && tasks.stream().allMatch(t -> t.count() == 0);
    }
}
