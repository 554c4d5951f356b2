package org.touyan.insight.replay;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.touyan.insight.replay.QuotedArticle.Block;

/** Takes a page of news apart: what is the article, and what only stood beside it. */
final class ArticlePage {

    private static final String NOTE = "#";
    /** What web pages indent with. */
    private static final char HARD_SPACE = '\u00a0';
    private static final Pattern IMPRINT = Pattern.compile("^日期[:：].*|^来源[:：].*");
    private static final Pattern SOURCE = Pattern.compile("来源[:：]\\s*(.*?)\\s*(?=收集编辑|编辑[:：]|作者[:：]|$)");
    private static final Pattern AUTHOR = Pattern.compile("^[（(]?(?:通讯员|记者|作者)[:：]\\s*([^）)]+)[）)]?$");
    private static final Pattern EDITOR = Pattern.compile("^[（(]?(?:责任)?编辑[:：]\\s*([^）)]+)[）)]?$");
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-年/.](\\d{1,2})[-月/.](\\d{1,2})");
    private static final Pattern SAID_TO_THE_END = Pattern.compile("[。！？!?；…”\"）)]$");
    /** No heading of a page is longer. */
    private static final int HEADING = 30;

    private final List<String> lines;
    private String source = "";
    private String author = "";
    private String editor = "";
    private @Nullable LocalDate published;

    ArticlePage(String page) {
        lines = page.lines().map(line -> line.replace(HARD_SPACE, ' ').strip())
                .filter(line -> !line.isEmpty() && !line.startsWith(NOTE)).toList();
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("article without a line (expected: a title and paragraphs)");
        }
    }

    QuotedArticle article() {
        int first = 1;
        while (first < lines.size() && IMPRINT.matcher(lines.get(first)).find()) {
            imprint(lines.get(first++));
        }
        int end = end(first);
        lines.subList(first, end).forEach(this::signed);
        List<String> told = lines.subList(first, end).stream().filter(line -> !signature(line)).toList();
        return new QuotedArticle(lines.getFirst(), source, author, editor, published, blocks(told), lines.size() - end);
    }

    /** After the names of those who wrote it nothing belongs to it; without them, nothing after its last full sentence does. */
    private int end(int first) {
        for (int i = lines.size(); i > first; i--) {
            if (signature(lines.get(i - 1))) {
                return i;
            }
        }
        for (int i = lines.size(); i > first; i--) {
            if (SAID_TO_THE_END.matcher(lines.get(i - 1)).find()) {
                return i;
            }
        }
        return first;
    }

    private static List<Block> blocks(List<String> told) {
        List<Block> blocks = new ArrayList<>();
        for (String line : told) {
            blocks.add(new Block(line.length() <= HEADING && !SAID_TO_THE_END.matcher(line).find(), line));
        }
        return blocks;
    }

    private void imprint(String line) {
        Matcher from = SOURCE.matcher(line);
        if (from.find()) {
            source = from.group(1);
        }
        Matcher day = DATE.matcher(line);
        if (day.find()) {
            published = day(day);
        }
    }

    private static @Nullable LocalDate day(Matcher day) {
        try {
            return LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static boolean signature(String line) {
        return AUTHOR.matcher(line).matches() || EDITOR.matcher(line).matches();
    }

    private void signed(String line) {
        Matcher by = AUTHOR.matcher(line);
        if (by.matches()) {
            author = by.group(1);
        }
        Matcher edited = EDITOR.matcher(line);
        if (edited.matches()) {
            editor = edited.group(1);
        }
    }
}
