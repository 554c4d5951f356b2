package org.touyan.service.knowledge.desk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.roster.PersonId;
import org.touyan.service.knowledge.AnswerId;
import org.touyan.service.knowledge.domain.Card;
import org.touyan.service.knowledge.domain.CardAct;
import org.touyan.service.knowledge.domain.Cards;
import org.touyan.service.knowledge.write.Answers;
import org.touyan.service.knowledge.write.Told;

/** Reads what the pages of cards show: an expert sees his own, staff those of their part of the union. */
@Component
@Transactional(readOnly = true)
class AnswerDesk {

    private static final int MOST = 100;

    private final Cards cards;
    private final Answers answers;
    private final CaseRows rows;
    private final Elevated elevated;

    AnswerDesk(Cards cards, Answers answers, CaseRows rows, Elevated elevated) {
        this.cards = cards;
        this.answers = answers;
        this.rows = rows;
        this.elevated = elevated;
    }

    public AnswersPage list(Actor actor) {
        actor.require(Role.EXPERT, Role.TOWN_CADRE, Role.CITY_STAFF);
        PersonId self = self(actor);
        return new AnswersPage(rows.answers(MOST), seen(actor, () -> rows.withoutCard(self, MOST)), self == null);
    }

    /** A new card of a case somebody has been to. */
    public AnswerPage begun(Actor actor, @Nullable UUID request, @Nullable Form<CardForm> typed) {
        actor.require(Role.EXPERT, Role.TOWN_CADRE, Role.CITY_STAFF);
        if (request == null) {
            throw new NotFound("service for a request without a number");
        }
        PersonId self = self(actor);
        List<CaseRow> cases = seen(actor, () -> rows.one(request, self));
        if (cases.isEmpty()) {
            throw new NotFound("service for request " + request);
        }
        List<Choice> experts = self == null ? rows.whoCame(request) : List.of();
        return new AnswerPage(null, null, null, "", experts.size() > 1 ? "" : cases.getFirst().who(),
                typed == null ? form(CardForm.blank(request), FormErrors.none()) : typed,
                experts.size() > 1 ? experts : List.of(),
                cases.subList(0, 1), List.of(), List.of(), List.of(), "", self == null);
    }

    public AnswerPage one(Actor actor, AnswerId id, @Nullable Form<CardForm> typed, FormErrors errors, String said) {
        actor.require(Role.EXPERT, Role.TOWN_CADRE, Role.CITY_STAFF);
        PersonId self = self(actor);
        Told told = answers.get(id);
        List<Card> versions = cards.findByAnswerIdOrderByVersionNoDesc(id);
        Card card = versions.getFirst();
        List<String> acts = Arrays.stream(CardAct.values()).filter(act -> Card.STEPS.allows(card.state(), act, actor.role()))
                .map(Enum::name).toList();
        return new AnswerPage(id, card.state(), card.text(), card.remark(), told.expertName(),
                typed == null ? form(CardForm.of(card), errors) : typed, List.of(), seen(actor, () -> rows.behind(id)),
                card.state().ended() ? List.of() : seen(actor, () -> rows.further(told, self, MOST)),
                versions.stream().skip(1)
                        .map(v -> new AnswerPage.Version(v.number(), v.state(), v.text(), v.writer(), v.publishedAt()))
                        .toList(),
                acts, said, self == null);
    }

    /** An expert does not see requests; of his own cases he sees what he knows. */
    private <T> List<T> seen(Actor actor, Supplier<List<T>> query) {
        return actor.is(Role.EXPERT) ? elevated.asSystem(query) : query.get();
    }

    private static @Nullable PersonId self(Actor actor) {
        return actor.is(Role.EXPERT) ? PersonId.of(actor) : null;
    }

    private static Form<CardForm> form(CardForm value, FormErrors errors) {
        return new Form<>(value, errors, new HashMap<>());
    }
}
