package org.touyan.service.menu.mine;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.service.menu.ItemId;
import org.touyan.service.menu.ItemState;

/**
 * The lines of somebody, this month and those that come.
 *
 * @param wrong the line whose form has errors
 * @param words as typed there
 */
public record MyMenuPage(List<Line> lines, @Nullable ItemId wrong, String words, FormErrors errors) implements Page {

    /** One line, with its times in words of the roster. */
    public record Line(ItemId itemId, LocalDate month, ItemState state, String title, String team, String conditions,
            String risk, String answer, List<Time> times) {

        public YearMonth inMonth() {
            return YearMonth.from(month);
        }

        public boolean waits() {
            return state == ItemState.DRAFT;
        }
    }

    /** When and where. */
    public record Time(ItemId itemId, java.time.Instant fromAt, String place, int capacity, int taken) {}

    public List<Line> waiting() {
        return lines.stream().filter(Line::waits).toList();
    }

    public List<Line> settled() {
        return lines.stream().filter(line -> !line.waits()).toList();
    }
}
