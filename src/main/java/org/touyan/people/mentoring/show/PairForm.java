package org.touyan.people.mentoring.show;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.people.mentoring.domain.Clause;
import org.touyan.people.mentoring.domain.Clauses;
import org.touyan.people.mentoring.domain.EndReason;
import org.touyan.people.mentoring.domain.Party;
import org.touyan.people.mentoring.reward.AllowanceKind;
import org.touyan.people.mentoring.track.CheckAnswer;
import org.touyan.people.mentoring.track.MilestoneKind;

/** What was typed for one of the acts on a contract; the rest is empty. Each field belongs to one act, {@code line} to the line of a list. */
public record PairForm(String line, String code, String phone, @Nullable Party party, String signer, List<MultipartFile> pages,
        List<MultipartFile> proof, List<MultipartFile> photos,
        List<String> clause,
        String reason, String words, String endWords, String changeWhy, @Nullable LocalDate until, @Nullable EndReason endReason,
        String master,
        @Nullable LocalDate from,
        @Nullable LocalDate to, @Nullable MilestoneKind kind, @Nullable LocalDate due, String milestoneWords, String reached,
        String evidence, String masterWords, String apprenticeWords, @Nullable LocalDate day, @Nullable Integer minutes,
        String logWords, String remark, @Nullable CheckAnswer answer, String checkWords, String careWords, String judgeName,
        String judgeUnit, String passed, String judgeWords, String levelAfter, String certificateNo, String resultWords,
        @Nullable AllowanceKind allowanceKind, String period, @Nullable Integer amount, String basis, String payer,
        String signedBy,
        @Nullable Integer months, String employed, String followPost, String followLevel, String followWords) {

    public static final PairForm EMPTY = new PairForm("", "", "", null, "", List.of(), List.of(), List.of(), List.of(), "", "",
            "", "", null, null, "",
            null, null,
            null, null,
            "", "", "", "", "", null, null, "", "", null, "", "", "", "", "", "", "", "", "", null, "", null, "", "", "", null,
            "", "", "",
            "");

    public static Form<PairForm> blank() {
        return new Form<>(EMPTY, FormErrors.none(), Map.of());
    }

    /** The clauses in their order, as typed. */
    Map<Clause, String> clauses() {
        Map<Clause, String> typed = new EnumMap<>(Clause.class);
        List<Clause> all = Clauses.all();
        for (int i = 0; i < Math.min(all.size(), clause.size()); i++) {
            typed.put(all.get(i), clause.get(i));
        }
        return typed;
    }

    /** @throws RuleBroken at the field, when nothing that can be read was given */
    static <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw RuleBroken.at(field, "mentoring.missing");
        }
        return value;
    }

    /** A choice of yes and no. */
    static boolean yes(String field, String typed) {
        return switch (typed) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw RuleBroken.at(field, "mentoring.missing");
        };
    }

    UUID lineId() {
        try {
            return UUID.fromString(line);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound("line " + line);
        }
    }
}
