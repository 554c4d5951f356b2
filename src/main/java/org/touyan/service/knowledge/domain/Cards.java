package org.touyan.service.knowledge.domain;

import java.util.List;
import java.util.Optional;

import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import org.touyan.foundation.shared.NotFound;
import org.touyan.service.knowledge.AnswerId;
import org.touyan.service.knowledge.CardId;
import org.touyan.service.knowledge.CardState;

/** Knowledge cards, version by version, as far as the current actor may see them. */
public interface Cards extends Repository<Card, CardId> {

    Card save(Card card);

    /** The newest first. */
    List<Card> findByAnswerIdOrderByVersionNoDesc(AnswerId answer);

    /** @throws NotFound when there is none, or not for this actor */
    default Card latest(AnswerId answer) {
        return findByAnswerIdOrderByVersionNoDesc(answer).stream().findFirst()
                .orElseThrow(() -> new NotFound("card of " + answer));
    }

    /** Locked until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Card> findByAnswerIdAndState(AnswerId answer, CardState state);
}
