package org.touyan.service.menu.domain;

import java.util.Set;

import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;

/**
 * What a line says.
 *
 * @param subject       code of the catalog
 * @param audiences     at least one, separated by commas
 * @param purposes      at least one, separated by commas
 * @param towns         NBS codes, separated by commas; empty is the whole city
 * @param lengthMinutes how long it takes
 * @param conditions    what whoever orders has ready
 * @param elderly       fit for elderly people
 * @param contact       who is rung about it; never a private number
 * @param secret        nothing of it is photographed
 * @param agreement     where the agreement about that is on file; empty when it is not secret
 */
public record ItemText(String title, String subject, ItemKind kind, ServiceForm form, Mechanism mechanism, String audiences,
        String purposes, String towns, int lengthMinutes, String conditions, String risk, boolean elderly, String contact,
        boolean secret, String agreement) {

    private static final int LONGEST_TITLE = 40;
    private static final int LONGEST_WORDS = 300;
    private static final int LONGEST_CONTACT = 60;
    private static final int LONGEST_AGREEMENT = 100;
    private static final int SHORTEST_MINUTES = 5;
    private static final int LONGEST_MINUTES = 2880;

    /** @throws RuleBroken at the first field that cannot be taken */
    @BusinessRule(id = "MNU-11", says = "Every line says by which mechanism it leads, for whom it is, and what it serves: at least one purpose.")
    public static ItemText of(String title, String subject, ItemKind kind, ServiceForm form, Mechanism mechanism,
            Set<Audience> audiences, Set<Purpose> purposes, Set<String> towns, int lengthMinutes, String conditions, String risk,
            boolean elderly, String contact) {
        if (audiences.isEmpty()) {
            throw RuleBroken.at("audiences", "menu.form.audiences");
        }
        if (purposes.isEmpty()) {
            throw RuleBroken.at("purposes", "menu.form.purposes.none");
        }
        if (lengthMinutes < SHORTEST_MINUTES || lengthMinutes > LONGEST_MINUTES) {
            throw RuleBroken.at("lengthMinutes", "menu.form.length", SHORTEST_MINUTES, LONGEST_MINUTES);
        }
        return new ItemText(FreeText.check(title, 2, LONGEST_TITLE).orRefuse("title"), subject, kind, form, mechanism,
                Tags.joined(audiences), Tags.joined(purposes), Tags.joined(towns), lengthMinutes,
                FreeText.check(conditions, 0, LONGEST_WORDS).orRefuse("conditions"),
                FreeText.check(risk, 0, LONGEST_WORDS).orRefuse("risk"), elderly,
                FreeText.check(contact, 0, LONGEST_CONTACT).orRefuse("contact"), false, "");
    }

    /** @throws RuleBroken when it is not said where the agreement is on file */
    @BusinessRule(id = "MNU-9", says = "A line about secret matters names the agreement that is on file, and takes no photos, neither with an order nor of a visit.")
    public ItemText kept(String where) {
        return new ItemText(title, subject, kind, form, mechanism, audiences, purposes, towns, lengthMinutes, conditions, risk,
                elderly, contact, true, FreeText.check(where, 2, LONGEST_AGREEMENT).orRefuse("agreement"));
    }
}
