package org.touyan.people.studio.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.storage.FileId;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.foundation.web.ui.Column;
import org.touyan.people.studio.OutputId;
import org.touyan.people.studio.output.LegalState;
import org.touyan.people.studio.output.OutputKind;

/** What came of a studio's work, and what its group was given. */
public record OutputsPage(Head head, List<Output> outputs, List<Honour> honours, boolean open, boolean settles,
        Form<OutputForm> form) implements Page {

    /**
     * One output.
     *
     * @param holderName the studio that holds it
     * @param percent    this studio's part of it
     * @param mine       whether this studio holds it
     * @param legal      the latest word of the register
     */
    public record Output(OutputId outputId, OutputKind kind, String title, @Nullable String number, String grade, String issuer,
            LocalDate day, @Nullable Integer heads, String holderName, int percent, boolean mine, boolean verified,
            @Nullable String verifiedByName, @Nullable String withdrawnWhy, @Nullable LegalState legal,
            @Nullable LocalDate legalOn,
            String enteredByName, List<FileId> proofs, List<Grown> grown) {

        /** Whether one may say what became of those who were trained. */
        public boolean trains() {
            return mine && kind.people() && withdrawnWhy == null;
        }

        public String facts(Ui ui) {
            var facts = new StringBuilder(ui.t("studio.kind." + kind));
            for (@Nullable
            String part : new @Nullable String[]{number, issuer, grade}) {
                if (part != null && !part.isEmpty()) {
                    facts.append(" · ").append(part);
                }
            }
            if (heads != null) {
                facts.append(" · ").append(ui.t("studio.heads", heads));
            }
            return facts.append(" · ").append(ui.isoDay(day)).toString();
        }
    }

    /** Somebody who was trained, with the level or post he has reached since. */
    public record Grown(OutputId outputId, String name, String became, LocalDate onDay) {}

    /** An honour of the group. */
    public record Honour(String title, String issuer, int year, String documentNo) {}

    public FormErrors errors() {
        return form.errors();
    }

    /** Forms that stand once for each output keep what was typed at theirs. */
    public String typed(String field, OutputId output) {
        return form.errors().list().stream().anyMatch(e -> e.field() != null && e.field().endsWith(output.toString()))
                ? form.text(field)
                : "";
    }

    public List<Choice> kinds(Ui ui) {
        return Arrays.stream(OutputKind.values()).map(k -> Choice.of(k.name(), ui.t("studio.kind." + k))).toList();
    }

    public List<Column> honourColumns(Ui ui) {
        return List.of(Column.text(ui.t("studio.field.honour")), Column.text(ui.t("studio.field.issuer")),
                Column.number(ui.t("studio.field.year")), Column.text(ui.t("studio.field.document")));
    }

    public static List<LegalState> states() {
        return List.of(LegalState.values());
    }
}
