package org.touyan.service.dispatch.choice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.domain.WorkOrder;
import org.touyan.service.matching.Candidate;
import org.touyan.service.matching.Reason;
import org.touyan.service.matching.ReasonWords;
import org.touyan.service.matching.Shortlist;
import org.touyan.service.request.RequestBrief;

/** Keeps what was suggested and what was chosen, when the two are not the same. */
@Component
public class KeepChoice {

    private final ReasonWords words;
    private final SayWhy why;
    private final JdbcClient jdbc;

    KeepChoice(ReasonWords words, SayWhy why, JdbcClient jdbc) {
        this.words = words;
        this.why = why;
        this.jdbc = jdbc;
    }

    /**
     * @param asked whom to ask no more: the first suggestion is the first of the others
     * @param said  the reason, or that there is none
     */
    @BusinessRule(id = "DSP-8", says = "When somebody else than the first suggestion is invited, both are kept with the reason, if one "
            + "is given. They are counted by subject and by reason, never by person, and nobody is judged by them.")
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(WorkOrder order, RequestBrief request, Shortlist list, Set<PersonId> asked, PersonId chosen, Why said) {
        Optional<Candidate> first = list.suggested().stream().filter(c -> !asked.contains(c.person())).findFirst();
        if (!order.lead() || first.isEmpty() || first.get().person().equals(chosen)) {
            return;
        }
        jdbc.sql("""
                insert into dispatch.other_choice (order_id, request_id, org_path, subject, suggested_id, suggested_words, chosen_words,
                  chosen_at)
                values (:order, :request, :path, :subject, :suggested, :suggestedWords, :chosenWords, :at)
                """)
                .param("order", order.id())
                .param("request", request.id())
                .param("path", order.path())
                .param("subject", request.subject())
                .param("suggested", first.get().person())
                .param("suggestedWords", said(first.get().reasons()))
                .param("chosenWords", said(reasonsOf(list, chosen)))
                .param("at", order.offeredAt())
                .update();
        if (said.said()) {
            why.enter(order, said, order.offeredAt());
        }
    }

    private static List<Reason> reasonsOf(Shortlist list, PersonId person) {
        return list.of(person)
                .map(Candidate::reasons)
                .orElseGet(
                        () -> list.leftOut().stream().filter(l -> l.expert().id().equals(person)).map(l -> l.reason()).toList());
    }

    private String said(List<Reason> reasons) {
        return reasons.stream().map(r -> words.line(Locale.SIMPLIFIED_CHINESE, r)).collect(Collectors.joining("\n"));
    }
}
