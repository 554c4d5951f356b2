package org.touyan.service.menu.draft;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.service.menu.domain.SlotLine;

/** Times as typed, one a line: day, hours, place, places: {@code 5 9:00-11:00 清港镇上湫村 8}. */
public final class SlotText {

    private static final int MOST_LINES = 31;
    private static final int MOST_PLACES = 500;
    private static final int LONGEST_PLACE = 80;
    private static final Pattern LINE = Pattern
            .compile(
                    "(\\d{1,2})[日号]?\\s+(\\d{1,2})[:：](\\d{2})\\s*[-–—~至到]\\s*(\\d{1,2})[:：](\\d{2})\\s+(\\S.*?)\\s+(\\d{1,3})[个]?");

    private SlotText() {}

    /** @throws RuleBroken with the number of the first line that cannot be read */
    public static List<SlotLine> read(YearMonth month, String typed) {
        List<String> lines = typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.size() > MOST_LINES) {
            throw RuleBroken.at("slots", "menu.slots.many", MOST_LINES);
        }
        List<SlotLine> read = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            read.add(line(month, lines.get(i), i + 1));
        }
        for (int i = 0; i < read.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (read.get(i).when().overlaps(read.get(j).when())) {
                    throw RuleBroken.at("slots", "menu.slots.twice", j + 1, i + 1);
                }
            }
        }
        return read;
    }

    /** As it would be typed. */
    public static String written(List<SlotLine> lines) {
        return lines.stream().map(line -> "%d %s-%s %s %d".formatted(Beijing.day(line.from()).getDayOfMonth(),
                Beijing.time(line.from()).toLocalTime(), Beijing.time(line.when().to()).toLocalTime(), line.place(),
                line.capacity())).collect(Collectors.joining("\n"));
    }

    private static SlotLine line(YearMonth month, String text, int number) {
        Matcher line = LINE.matcher(text);
        if (!line.matches()) {
            throw RuleBroken.at("slots", "menu.slots.line", number);
        }
        int places = Integer.parseInt(line.group(7));
        if (places < 1 || places > MOST_PLACES) {
            throw RuleBroken.at("slots", "menu.slots.places", number, MOST_PLACES);
        }
        return new SlotLine(when(month, line, number), FreeText.check(line.group(6), 1, LONGEST_PLACE).orRefuse("slots"), places);
    }

    private static TimeWindow when(YearMonth month, Matcher line, int number) {
        try {
            var day = month.atDay(Integer.parseInt(line.group(1)));
            var from = day.atTime(LocalTime.of(Integer.parseInt(line.group(2)), Integer.parseInt(line.group(3))));
            var to = day.atTime(LocalTime.of(Integer.parseInt(line.group(4)), Integer.parseInt(line.group(5))));
            if (from.isBefore(to)) {
                return new TimeWindow(Beijing.at(from), Beijing.at(to));
            }
            throw RuleBroken.at("slots", "menu.slots.upside-down", number);
        } catch (DateTimeException noSuchTime) {
            var refused = RuleBroken.at("slots", "menu.slots.line", number);
            refused.addSuppressed(noSuchTime);
            throw refused;
        }
    }
}
