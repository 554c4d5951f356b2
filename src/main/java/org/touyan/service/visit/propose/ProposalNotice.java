package org.touyan.service.visit.propose;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.notification.Notices;
import org.touyan.foundation.notification.Recipient;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.OrderView;
import org.touyan.service.request.Requests;

/** Tells the other side that times have been proposed. */
@Component
class ProposalNotice {

    record Asker(String number, String askerName, @Nullable Sealed phone) {}

    private final JdbcClient jdbc;
    private final Notices notices;
    private final Accounts accounts;
    private final Requests requests;
    private final Elevated elevated;

    ProposalNotice(JdbcClient jdbc, Notices notices, Accounts accounts, Requests requests, Elevated elevated) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.accounts = accounts;
        this.requests = requests;
        this.elevated = elevated;
    }

    void proposed(OrderView order, Proposal.Voice voice, Instant now) {
        elevated.runAsSystem(() -> {
            String once = "visit.proposed/" + order.id() + "/" + now.toEpochMilli();
            Asker asker = jdbc.sql("select number, asker_name, phone from dispatch.brief where request_id = :request")
                    .param("request", order.request()).query(Asker.class).single();
            if (voice != Proposal.Voice.ASKER && asker.phone() != null) {
                notices.send(Recipient.ofPhone(asker.phone(), asker.askerName()), "visit.proposed.asker",
                        once + "/asker", order.path(), requests.trackPath(order.request()), asker.number());
            }
            PersonId expert = order.expert();
            if (voice != Proposal.Voice.EXPERT && expert != null) {
                accounts.ofPerson(expert.value())
                        .ifPresent(account -> notices.send(Recipient.ofAccount(account), "visit.proposed.expert",
                                once + "/expert", order.path(), "/me/t/" + order.id(), asker.askerName(),
                                asker.number()));
            }
        });
    }
}
