package org.touyan.people.mentoring.show;

import java.util.Arrays;
import java.util.List;

import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.mentoring.domain.EndReason;
import org.touyan.people.mentoring.domain.Level;
import org.touyan.people.mentoring.domain.Party;
import org.touyan.people.mentoring.reward.AllowanceKind;
import org.touyan.people.mentoring.track.CheckAnswer;
import org.touyan.people.mentoring.track.MilestoneKind;

/** What may be chosen in the forms of a contract. */
public final class Choices {

    private Choices() {}

    public static List<Choice> parties(Ui ui) {
        return of(ui, "mentoring.party.", List.of(Party.values()));
    }

    public static List<Choice> kinds(Ui ui) {
        return of(ui, "mentoring.kind.", List.of(MilestoneKind.values()));
    }

    public static List<Choice> answers(Ui ui) {
        return of(ui, "mentoring.answer.", List.of(CheckAnswer.values()));
    }

    public static List<Choice> allowanceKinds(Ui ui) {
        return of(ui, "mentoring.allowance.", List.of(AllowanceKind.values()));
    }

    /** Why a contract may end early; how it ends of itself is not chosen. */
    public static List<Choice> reasons(Ui ui) {
        return of(ui, "mentoring.reason.", Arrays.stream(EndReason.values())
                .filter(r -> r != EndReason.GRADUATED && r != EndReason.LAPSED && r != EndReason.MASTER_CHANGED).toList());
    }

    public static List<Choice> levels(Ui ui) {
        return of(ui, "mentoring.level.", Level.CODES);
    }

    public static List<Choice> months(Ui ui) {
        return of(ui, "mentoring.follow.in.", List.of(6, 12));
    }

    public static List<Choice> yesNo(Ui ui) {
        return List.of(Choice.of("yes", ui.t("mentoring.yes")), Choice.of("no", ui.t("mentoring.no")));
    }

    private static List<Choice> of(Ui ui, String key, List<?> values) {
        return values.stream().map(v -> Choice.of(v.toString(), ui.t(key + v))).toList();
    }
}
