package org.touyan.people.roster.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.foundation.web.ui.Column;
import org.touyan.foundation.web.ui.Filter;
import org.touyan.foundation.web.ui.Pager;
import org.touyan.foundation.web.ui.Seal;
import org.touyan.people.roster.PersonId;

/**
 * The roster, as far as the reader sees it.
 *
 * @param waiting loans that wait for the reader's answer
 * @param saved   searches to find again
 * @param merges  entries that somebody takes for one person
 */
public record PeoplePage(PeopleFilter filter, List<Row> rows, long all, Pager pager, List<Choice> skills, List<Choice> towns,
        List<Choice> teams,
        boolean mayAdd,
        int waiting, List<SaveFilter.Saved> saved, List<Merge> merges, FormErrors errors) implements Page {

    /**
     * One person.
     *
     * @param phone  masked
     * @param status key of {@code roster.status.*}
     */
    public record Row(PersonId personId, String rosterNo, String name, boolean retired, @Nullable Seal seal, String honour,
            String skills,
            String unit, String town, String phone, String status, @Nullable LocalDate awayUntil, @Nullable LocalDate checkedOn,
            int drafts, boolean borrowed, boolean mayEdit) {

        public String statusText(Ui ui) {
            return awayUntil == null
                    ? ui.t("roster.status." + status)
                    : ui.t("roster.status.away-until", awayUntil.toString().substring(5));
        }

        public String tag() {
            return switch (status) {
                case "can" -> "ok";
                case "away", "paused" -> "new";
                default -> "";
            };
        }
    }

    /** Two entries that somebody takes for one person. */
    public record Merge(String mergeId, String name) {}

    /** A saved search, as the page shows it. */
    public record Kept(String id, String name, String href, boolean shared, String owner, boolean own) {}

    public List<Kept> kept() {
        return saved.stream().map(s -> new Kept(s.filterId().toString(), s.name(), "/desk/people?" + s.query(), s.shared(),
                s.ownerName(), s.own())).toList();
    }

    /** The first who can be ticked: a message about the ticks leads there. Null when nobody can. */
    public @Nullable PersonId firstTicked() {
        return mayAdd ? rows.stream().filter(Row::mayEdit).map(Row::personId).findFirst().orElse(null) : null;
    }

    public boolean searching() {
        return !filter.inForce().isEmpty();
    }

    /** What is searched for now, to be sent along with an act. */
    public Map<String, String> inForce() {
        return filter.inForce();
    }

    public String q() {
        return filter.q();
    }

    public String value(String field) {
        return filter.inForce().getOrDefault(field, "");
    }

    public List<Choice> honours(Ui ui) {
        return IntStream.rangeClosed(1, 4).mapToObj(n -> Choice.of(Integer.toString(n), ui.t("roster.honour-level." + n)))
                .toList();
    }

    public List<Choice> statuses(Ui ui) {
        return PeopleFilter.STATUSES.stream().map(s -> Choice.of(s, ui.t("roster.status." + s))).toList();
    }

    public List<Choice> halves(Ui ui) {
        return IntStream.rangeClosed(1, 7).boxed()
                .flatMap(d -> Stream.of("AM", "PM").map(h -> Choice.of(d + "-" + h, half(ui, d + "-" + h))))
                .toList();
    }

    /** Chips that lift one filter each. */
    public List<Filter> active(Ui ui) {
        return filter.inForce().entrySet().stream()
                .map(e -> new Filter(ui.t("roster.filter." + e.getKey(), words(ui, e.getKey(), e.getValue())),
                        filter.without(e.getKey())))
                .toList();
    }

    public List<Column> columns(Ui ui) {
        boolean byName = filter.sort().equals("name");
        return List.of(new Column(ui.t("roster.field.name"), false, ui.with("sort", "name"), byName ? "ascending" : ""),
                Column.text(ui.t("roster.list.honour")), Column.text(ui.t("roster.list.craft")),
                Column.text(ui.t("roster.field.unit")),
                Column.text(ui.t("roster.field.phone")), Column.text(ui.t("roster.list.status")),
                new Column(ui.t("roster.list.checked"), false, ui.with("sort", "checked"), byName ? "" : "descending"),
                Column.text(ui.t("roster.list.acts")));
    }

    private String words(Ui ui, String field, String value) {
        return switch (field) {
            case "honour" -> ui.t("roster.honour-level." + value);
            case "status" -> ui.t("roster.status." + value);
            case "free" -> half(ui, value);
            case "skill" -> label(skills, value);
            case "town" -> label(towns, value);
            case "team" -> label(teams, value);
            default -> value;
        };
    }

    private static String half(Ui ui, String half) {
        return ui.t("roster.weekday." + half.charAt(0)) + ui.t("roster.half." + half.substring(2));
    }

    private static String label(List<Choice> choices, String value) {
        return choices.stream().filter(c -> c.value().equals(value)).findFirst().map(Choice::label).orElse(value);
    }
}
