package org.touyan.service.menu.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
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

/** Times as typed, one a line: day, hours, place, places: {@code 5 9:00-11:00 清港镇上湫村 8}; or every week: {@code 每周三 9:00-11:00 清港镇上湫村 8}. */
public final class SlotText {

    private static final int MOST_LINES = 31;
    private static final int MOST_PLACES = 500;
    private static final int LONGEST_PLACE = 80;
    private static final Pattern LINE = Pattern
            .compile(
                    "(?:(\\d{1,2})[日号]?|(?:每周|每星期)([一二三四五六日天]))\\s+(\\d{1,2})[:：](\\d{2})\\s*[-–—~至到]\\s*(\\d{1,2})[:：](\\d{2})\\s+(\\S.*?)\\s+(\\d{1,3})[个]?");

    private SlotText() {}

    /** @throws RuleBroken with the number of the first line that cannot be read */
    public static List<SlotLine> read(YearMonth month, String typed) {
        List<String> lines = typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.size() > MOST_LINES) {
            throw RuleBroken.at("slots", "menu.slots.many", MOST_LINES);
        }
        List<SlotLine> read = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (SlotLine line : lines(month, lines.get(i), i + 1)) {
                read.add(line);
                numbers.add(i + 1);
            }
        }
        for (int i = 0; i < read.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (read.get(i).when().overlaps(read.get(j).when())) {
                    throw RuleBroken.at("slots", "menu.slots.twice", numbers.get(j), numbers.get(i));
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

    /** One, or one a week. */
    private static List<SlotLine> lines(YearMonth month, String text, int number) {
        Matcher line = LINE.matcher(text);
        if (!line.matches()) {
            throw RuleBroken.at("slots", "menu.slots.line", number);
        }
        int places = Integer.parseInt(line.group(8));
        if (places < 1 || places > MOST_PLACES) {
            throw RuleBroken.at("slots", "menu.slots.places", number, MOST_PLACES);
        }
        String place = FreeText.check(line.group(7), 1, LONGEST_PLACE).orRefuse("slots");
        return days(month, line, number).stream().map(day -> new SlotLine(when(day, line, number), place, places)).toList();
    }

    private static List<LocalDate> days(YearMonth month, Matcher line, int number) {
        if (line.group(1) == null) {
            int weekday = "一二三四五六日".indexOf(line.group(2).replace('天', '日')) + 1;
            return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).filter(day -> day.getDayOfWeek().getValue() == weekday)
                    .toList();
        }
        int day = Integer.parseInt(line.group(1));
        if (!month.isValidDay(day)) {
            throw RuleBroken.at("slots", "menu.slots.line", number);
        }
        return List.of(month.atDay(day));
    }

    private static TimeWindow when(LocalDate day, Matcher line, int number) {
        try {
            var from = day.atTime(LocalTime.of(Integer.parseInt(line.group(3)), Integer.parseInt(line.group(4))));
            var to = day.atTime(LocalTime.of(Integer.parseInt(line.group(5)), Integer.parseInt(line.group(6))));
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
