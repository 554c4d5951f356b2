package org.touyan.service.knowledge.write;

import java.util.List;

import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.service.knowledge.domain.CardText;
import org.touyan.service.knowledge.strip.Acquaintances;
import org.touyan.service.knowledge.strip.Telltale;

/** Reads what somebody has written with the question whom it gives away. */
@Component
class Discreet {

    private final Acquaintances acquaintances;

    Discreet(Acquaintances acquaintances) {
        this.acquaintances = acquaintances;
    }

    /**
     * Reads as far as the transaction may see: names of all the roster are looked for, so it wants the eyes of the clock.
     *
     * @param askers who was helped in the cases behind the card
     * @throws RuleBroken at the first field that says whom it was about
     */
    @BusinessRule(id = "KNO-5", says = "A card names nobody, neither who was helped nor a colleague, and carries no number by which somebody is reached.", source = "PIPL 6, 25")
    void check(CardText text, List<String> askers) {
        for (CardText.Field field : text.fields()) {
            Telltale.in(field.text()).ifPresent(found -> {
                throw RuleBroken.at(field.name(), "knowledge.text.tells", found);
            });
            for (String asker : askers) {
                if (asker.length() > 1 && field.text().contains(asker)) {
                    throw RuleBroken.at(field.name(), "knowledge.text.tells", asker);
                }
            }
            acquaintances.in(field.text(), "", "").names().stream().findFirst().ifPresent(name -> {
                throw RuleBroken.at(field.name(), "knowledge.text.tells", name);
            });
        }
    }
}
