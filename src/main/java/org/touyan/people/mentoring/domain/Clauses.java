package org.touyan.people.mentoring.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;

/** The words of a contract, clause by clause. */
public record Clauses(Map<Clause, String> texts) {

    private static final int LONGEST = 400;

    public Clauses {
        texts = Map.copyOf(texts);
    }

    /** @throws RuleBroken at the first clause that is missing, too long, or forbidden */
    public static Clauses of(Map<Clause, String> typed, boolean penaltyAllowed) {
        Map<Clause, String> texts = new EnumMap<>(Clause.class);
        for (Clause clause : Clause.values()) {
            String text = FreeText.check(typed.getOrDefault(clause, ""), 2, LONGEST).orRefuse(field(clause));
            refuseForbidden(clause, text, penaltyAllowed);
            texts.put(clause, text);
        }
        return new Clauses(texts);
    }

    /** A sentence that says there is no deposit is as it should be. */
    @BusinessRule(id = "MEN-1", says = "No clause lets an apprentice pay a fee, a deposit or a fine, or a penalty without special training that the employer has paid for.", source = "劳动合同法第九条、第二十二条、第二十五条")
    private static void refuseForbidden(Clause clause, String text, boolean penaltyAllowed) {
        Unlawful.in(text, penaltyAllowed).ifPresent(found -> {
            throw found.penalty()
                    ? RuleBroken.at(field(clause), "mentoring.clause.penalty")
                    : RuleBroken.at(field(clause), "mentoring.clause.forbidden", found.word());
        });
    }

    /** @throws RuleBroken at the first clause that names another figure than what was agreed */
    @BusinessRule(id = "MEN-20", says = "A clause that puts a figure to the reward of the master, the penalty, the cost of the special training or the term puts the one that was agreed at the head of the contract.")
    public Clauses agreeing(Money money, Span span) {
        for (Clause clause : Clause.values()) {
            Figures.other(text(clause), money, span).ifPresent(other -> {
                throw RuleBroken.at(field(clause), other.key(), other.arguments().toArray());
            });
        }
        return this;
    }

    public static String field(Clause clause) {
        return "clause" + clause.name();
    }

    public String text(Clause clause) {
        return texts.getOrDefault(clause, "");
    }

    public static List<Clause> all() {
        return List.of(Clause.values());
    }
}
