package org.touyan.service.menu.open;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;

/**
 * The list as one sheet for the board of a village.
 *
 * @param ordered from when to when
 * @param lines as many as one sheet holds
 * @param more  how many it does not hold: the code leads to them
 */
public record PosterPage(YearMonth month, String ordered, Setting setting, List<PosterLine> lines, int more) implements Page {

    static PosterPage of(YearMonth month, List<OpenItem> all, Ui ui) {
        List<OpenItem> ahead = all.stream().filter(item -> !item.over()).toList();
        List<PosterLine> open = ahead.stream().map(item -> PosterLine.of(item, ui)).toList();
        Setting setting = Setting.of(open);
        int held = setting.holds(open);
        return new PosterPage(month, OpenItem.ordered(ahead, ui), setting, open.subList(0, held), open.size() - held);
    }

    public String path() {
        return "/menu/" + month;
    }

    /** The lines as they stand side by side. */
    public List<List<PosterLine>> rows() {
        return IntStream.iterate(0, i -> i < lines.size(), i -> i + setting.columns())
                .mapToObj(i -> lines.subList(i, Math.min(lines.size(), i + setting.columns()))).toList();
    }
}
