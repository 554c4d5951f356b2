package org.touyan.service.certificate.issue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.touyan.service.record.RecordId;

/**
 * What counts of somebody's service in a period: effective, voluntary, each record once.
 */
record Ledger(List<Line> lines) {

    /** One service. */
    record Line(RecordId recordId, String activity, int halfHours) {}

    /** All services of one kind. */
    record Activity(String name, int times, int halfHours) {

        private Activity and(Activity more) {
            return new Activity(name, times + more.times, halfHours + more.halfHours);
        }
    }

    Ledger {
        lines = List.copyOf(lines);
    }

    int times() {
        return lines.size();
    }

    int halfHours() {
        return lines.stream().mapToInt(Line::halfHours).sum();
    }

    /** In the order in which he first did each. */
    List<Activity> activities() {
        Map<String, Activity> activities = new LinkedHashMap<>();
        lines.forEach(line -> activities.merge(line.activity(), new Activity(line.activity(), 1, line.halfHours()),
                Activity::and));
        return List.copyOf(activities.values());
    }
}
