package org.touyan.service.knowledge.desk;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.FormErrors;
import org.touyan.service.knowledge.domain.Card;
import org.touyan.service.knowledge.domain.CardText;

/**
 * A card as typed.
 *
 * @param expert whose word it is; empty when he writes himself, or only one person came
 * @param named  he wants to stand on it by his name
 * @param agreed staff say that he has read it
 */
record CardForm(@Nullable UUID request, @Nullable UUID expert, String title, String looks, String remedy, String limits,
        boolean named,
        boolean agreed) {

    static CardForm blank(@Nullable UUID request) {
        return new CardForm(request, null, "", "", "", "", false, false);
    }

    static CardForm of(Card card) {
        CardText text = card.text();
        return new CardForm(null, null, text.title(), text.looks(), text.remedy(), text.limits(), card.named(), card.agreed());
    }

    /** Everything that is wrong with the texts, each at its field. */
    void check(FormErrors errors) {
        CardText.checks(title, looks, remedy, limits).forEach(errors::add);
    }

    CardText text() {
        return CardText.of(title, looks, remedy, limits);
    }
}
