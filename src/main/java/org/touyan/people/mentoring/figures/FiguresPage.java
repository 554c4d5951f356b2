package org.touyan.people.mentoring.figures;

import java.time.LocalDate;
import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.people.mentoring.ContractState;

/**
 * What the contracts add up to, as of a day that may be moved; each number opens to its rows.
 *
 * @param of       which number is opened: {@code total}, a year, or one of {@link Figure}
 * @param years    signed in each year, up to that day
 * @param unbroken for how many calendar years in a row there have been contracts
 * @param interval after how many days without a look a pair is late
 */
public record FiguresPage(String base, LocalDate asOf, String of, List<Year> years, int unbroken, List<AsOf> all, int interval)
        implements
            Page {

    /** Contracts signed in one year. */
    public record Year(int year, int signed) {}

    /** What is counted. */
    public enum Figure {
        THREE, IN_FORCE, GRADUATED, LATE, TARGET, RESULT, TWICE, HONOUR
    }

    private static final int THREE = 3;

    public int total() {
        return all.size();
    }

    /** The rows behind a number: it is their count and nothing else. */
    public List<AsOf> behind(Figure figure) {
        return all.stream().filter(row -> switch (figure) {
            case THREE -> row.signedOn().getYear() > asOf.getYear() - THREE;
            case IN_FORCE -> row.state().held();
            case GRADUATED -> row.state() == ContractState.GRADUATED;
            case LATE -> row.state().taught() && row.lastOn().plusDays(interval).isBefore(asOf);
            case TARGET -> !row.target().isEmpty();
            case RESULT -> row.levelAfter() != null || !row.resultWords().isEmpty();
            case TWICE -> row.twice();
            case HONOUR -> !row.honoured();
        }).toList();
    }

    public int count(Figure figure) {
        return behind(figure).size();
    }

    /** Those that are shown below: of the number that was opened, else all. */
    public List<AsOf> rows() {
        for (Figure figure : Figure.values()) {
            if (figure.name().equals(of)) {
                return behind(figure);
            }
        }
        return all.stream().filter(row -> of.isEmpty() || of.equals(Integer.toString(row.signedOn().getYear()))).toList();
    }

    public String open(String which) {
        return "%s/figures?day=%s&of=%s#rows".formatted(base, asOf, which);
    }

    /** 已连续 3 年 is said when none of the last three years is empty. */
    public boolean threeInARow() {
        return unbroken >= THREE;
    }
}
