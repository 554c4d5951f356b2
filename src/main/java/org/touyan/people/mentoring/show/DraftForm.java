package org.touyan.people.mentoring.show;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.organization.BodyId;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.shared.check.PersonName;
import org.touyan.foundation.shared.check.PhoneNumber;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.people.mentoring.domain.Clause;
import org.touyan.people.mentoring.domain.Clauses;
import org.touyan.people.mentoring.domain.Craft;
import org.touyan.people.mentoring.domain.Money;
import org.touyan.people.mentoring.draft.Drafted;

/** A contract as typed. Amounts are whole yuan. */
public record DraftForm(String master, String apprenticeName, String apprenticePhone, @Nullable LocalDate bornOn,
        @Nullable LocalDate hiredOn, String body, String employerSigner, String employerPhone, String trade, String tradeCode,
        String post, String startLevel, String targetLevel, String target, @Nullable LocalDate fromDay,
        @Nullable LocalDate untilDay,
        @Nullable Integer reward, String rewardPayer, @Nullable Integer penalty, @Nullable Integer trainingCost,
        String trainingDocument, String schemeRef, String ceremony, List<String> clause) {

    private static final long FEN = 100;
    private static final int LONGEST_MASTER = 60;

    static final DraftForm EMPTY = new DraftForm("", "", "", null, null, "", "", "", "", "", "", "", "", "", null, null, null, "",
            null,
            null, "", "", "", List.of());

    /** What can be said about one field without the others is said at once; only then what they are together. */
    static boolean sound(Form<DraftForm> form) {
        DraftForm typed = form.value();
        form.errors().add("master", FreeText.check(typed.master(), 1, LONGEST_MASTER))
                .add("apprenticeName", PersonName.check(typed.apprenticeName()))
                .add("apprenticePhone", PhoneNumber.check(typed.apprenticePhone()))
                .add("employerSigner", PersonName.check(typed.employerSigner()))
                .add("employerPhone", PhoneNumber.check(typed.employerPhone()));
        Stream.<Runnable>of(() -> PairForm.given("bornOn", typed.bornOn()), () -> PairForm.given("hiredOn", typed.hiredOn()),
                typed::bodyId, typed::craft, () -> PairForm.given("fromDay", typed.fromDay()),
                () -> PairForm.given("untilDay", typed.untilDay())).forEach(part -> said(form.errors(), part));
        if (form.valid()) {
            said(form.errors(), typed::read);
        }
        return form.valid();
    }

    private static void said(FormErrors errors, Runnable part) {
        try {
            part.run();
        } catch (RuleBroken broken) {
            errors.add(broken);
        }
    }

    private Craft craft() {
        return Craft.of(trade, tradeCode, post, startLevel, targetLevel, target);
    }

    Drafted read() {
        Map<Clause, String> clauses = new EnumMap<>(Clause.class);
        List<Clause> all = Clauses.all();
        for (int i = 0; i < Math.min(all.size(), clause.size()); i++) {
            clauses.put(all.get(i), clause.get(i));
        }
        return new Drafted(FreeText.check(master, 1, LONGEST_MASTER).orRefuse("master"), apprenticeName, apprenticePhone,
                PairForm.given("bornOn", bornOn), PairForm.given("hiredOn", hiredOn), bodyId(), employerSigner, employerPhone,
                craft(), PairForm.given("fromDay", fromDay),
                PairForm.given("untilDay", untilDay),
                new Money(fen(reward), rewardPayer, fen(penalty), fen(trainingCost), trainingDocument, 0, 0),
                schemeRef, ceremony, null, clauses);
    }

    private BodyId bodyId() {
        try {
            return new BodyId(UUID.fromString(body));
        } catch (IllegalArgumentException unknown) {
            throw RuleBroken.at("body", "mentoring.employer.unknown");
        }
    }

    private static long fen(@Nullable Integer yuan) {
        return yuan == null ? 0 : yuan * FEN;
    }
}
