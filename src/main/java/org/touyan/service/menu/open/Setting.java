package org.touyan.service.menu.open;

import java.util.List;
import java.util.Locale;

/** How closely the lines of a poster are set: as roomily as all of them fit on one sheet. Lengths are millimetres. */
public enum Setting {
    ROOMY(1, 159, 6, 8.1, 4.3, 6.8, 6.9), CLOSE(1, 159, 6, 7.5, 4.3, 5.8, 2.9), DENSE(2, 72, 4.95, 6.3, 3.75, 5.1, 2.3);

    private static final double ROOM = 168;
    private static final double LAST_LINE = 8;
    private static final int FIRST_WIDE_CHARACTER = 0x2E80;
    private static final double NARROW = 0.6;
    private static final double LOST_AT_A_BREAK = 2;

    private final int columns;
    private final double width;
    private final double titleEm;
    private final double titleHeight;
    private final double detailEm;
    private final double detailHeight;
    private final double gap;

    Setting(int columns, double width, double titleEm, double titleHeight, double detailEm, double detailHeight, double gap) {
        this.columns = columns;
        this.width = width;
        this.titleEm = titleEm;
        this.titleHeight = titleHeight;
        this.detailEm = detailEm;
        this.detailHeight = detailHeight;
        this.gap = gap;
    }

    static Setting of(List<PosterLine> lines) {
        return lines.size() == ROOMY.holds(lines) ? ROOMY : lines.size() == CLOSE.holds(lines) ? CLOSE : DENSE;
    }

    /** How many of these, from the first, fit on a sheet; when some do not, there is room for a line that says so. */
    int holds(List<PosterLine> lines) {
        int all = within(lines, ROOM);
        return all == lines.size() ? all : within(lines, ROOM - LAST_LINE);
    }

    private int within(List<PosterLine> lines, double room) {
        double used = 0;
        for (int i = 0; i < lines.size(); i += columns) {
            used += lines.subList(i, Math.min(lines.size(), i + columns)).stream().mapToDouble(this::height).max().orElse(0);
            if (used > room) {
                return i;
            }
        }
        return lines.size();
    }

    private double height(PosterLine line) {
        return gap + rows(line.title(), titleEm) * titleHeight + rows(line.detail(), detailEm) * detailHeight;
    }

    private double rows(String words, double em) {
        double ems = words.codePoints().mapToDouble(c -> c >= FIRST_WIDE_CHARACTER ? 1 : NARROW).sum();
        double first = width / em;
        return ems <= first ? 1 : 1 + Math.ceil((ems - first) / (first - LOST_AT_A_BREAK));
    }

    /** Name of its style. */
    public String css() {
        return "po--" + name().toLowerCase(Locale.ROOT);
    }

    public int columns() {
        return columns;
    }
}
