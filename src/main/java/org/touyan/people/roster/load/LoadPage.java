package org.touyan.people.roster.load;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.foundation.web.ui.Stage;

/**
 * One spreadsheet: while it is read, what was found in it, and what became of it.
 *
 * @param seconds until the step will end at the present speed; -1 while nobody can say
 * @param kinds   each kind of fault with the number of rows and the first of them
 * @param rows    the first rows that wait for somebody
 */
public record LoadPage(String id, String fileName, LoadState state, int all, int done, long seconds, boolean lost, Counts counts,
        List<Kind> kinds, List<Row> rows, List<String> headings, List<String> mapping, List<String> samples, String failure,
        List<String> failureArguments, int added, int changed, boolean mayUndo, FormErrors errors) implements Page {

    public record Counts(int fresh, int known, int faulty, int twins, int skipped, int loaded) {

        public int clean() {
            return fresh + known;
        }

        public boolean none() {
            return clean() + faulty + twins == 0;
        }
    }

    /** Kind of fault: the column and the sentence. */
    public record Kind(String column, String key, List<String> arguments, int rows, int first) {}

    /**
     * @param number   as in the file
     * @param typed    what stands in the cell at fault; the phone of a row that is at fault elsewhere is masked
     * @param alike    rows with the same text in the same cell, this one included
     * @param choices  what the cell may say, when that is a short list
     * @param twin     the roster's own words about the namesake; null for a row at fault
     */
    public record Row(int number, String name, String phone, String honour, String year, String town, @Nullable String column,
            String key, List<String> arguments, String typed, int alike, List<Choice> choices, @Nullable String twin) {

        public boolean at(String other) {
            return other.equals(column);
        }

        Row saying(String text) {
            return new Row(number, name, phone, honour, year, town, column, key, arguments, text, alike, choices, twin);
        }
    }

    /** The same page, with what somebody typed into a row instead of what the sheet says there. */
    LoadPage typed(int number, String text) {
        List<Row> kept = rows.stream().map(r -> r.number() == number ? r.saying(text) : r).toList();
        return new LoadPage(id, fileName, state, all, done, seconds, lost, counts, kinds, kept, headings, mapping, samples,
                failure, failureArguments, added, changed, mayUndo, errors);
    }

    public String title(Ui ui) {
        return state == LoadState.CHECKED
                ? ui.t("roster.load.checked", fileName, counts.faulty(), counts.clean())
                : ui.t("roster.load.title");
    }

    public List<Stage> stages(Ui ui) {
        int now = switch (state) {
            case READING, MAPPING, FAILED -> 1;
            case CHECKED -> 2;
            case RUNNING -> 3;
            case LOADED, UNDONE -> 4;
        };
        String[] names = {"template", "upload", "check", "load"};
        return java.util.stream.IntStream.range(0, names.length)
                .mapToObj(i -> new Stage(ui.t("roster.load.step." + names[i]), "",
                        i < now ? Stage.State.DONE : i == now ? Stage.State.NOW : Stage.State.TODO))
                .toList();
    }

    /** What each of our columns is called. */
    public List<Choice> columns() {
        return java.util.Arrays.stream(LoadColumn.values()).map(c -> Choice.of(c.name(), c.heading())).toList();
    }

    public String heading(String column) {
        return LoadColumn.valueOf(column).heading();
    }

    public String fault(Ui ui, String key, List<String> arguments) {
        return ui.t(key, arguments.toArray());
    }

    /** @return percent */
    public int progress() {
        return all <= 0 ? 0 : Math.min(100, 100 * done / all);
    }
}
