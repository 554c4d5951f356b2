package org.touyan.service.request.end;

import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.TransferTarget;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.domain.HelpRequest;
import org.touyan.service.request.domain.HelpRequests;

/** Ends a request in another way than well: refused, handed to another office, merged, withdrawn. */
@Component
public class EndRequest {

    private static final int LONGEST_REASON = 300;

    private final HelpRequests requests;
    private final Catalog catalog;
    private final JdbcClient jdbc;
    private final Clock clock;

    EndRequest(HelpRequests requests, Catalog catalog, JdbcClient jdbc, Clock clock) {
        this.requests = requests;
        this.catalog = catalog;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param reason a sentence for the asker, who alone reads it */
    @Transactional
    public void reject(Actor actor, RequestId id, String reason) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        HelpRequest request = requests.toChange(id);
        request.reject(actor, FreeText.check(reason, 0, LONGEST_REASON).orRefuse("words"), clock.instant());
        requests.save(request);
    }

    /** @param office code of a transfer target in the catalog */
    @Transactional
    public void transfer(Actor actor, RequestId id, String office) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        TransferTarget target = catalog.transferTarget(office)
                .orElseThrow(() -> RuleBroken.at("office", "request.transfer.office-missing"));
        HelpRequest request = requests.toChange(id);
        request.transfer(actor, target.code(), clock.instant());
        requests.save(request);
    }

    /** @param into number of the request that goes on; the latest of that number the actor sees */
    @Transactional
    public void merge(Actor actor, RequestId id, String into) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        HelpRequest request = requests.toChange(id);
        request.mergeInto(actor, requests.toChange(numbered(into.strip())), clock.instant());
        requests.save(request);
    }

    /** By the asker, or by staff when he says so on the phone. */
    @Transactional
    public void withdraw(Actor actor, RequestId id, String reason) {
        actor.require(Role.ASKER, Role.TOWN_CADRE, Role.CITY_STAFF);
        HelpRequest request = requests.toChange(id);
        request.cancel(actor, FreeText.check(reason, 0, LONGEST_REASON).orRefuse("words"), clock.instant());
        requests.save(request);
    }

    private RequestId numbered(String number) {
        return jdbc.sql("""
                select request_id
                from request.help_request
                where number = :number
                order by day desc
                limit 1
                """)
                .param("number", number)
                .query(Rows.of(RequestId.class))
                .optional()
                .orElseThrow(() -> RuleBroken.at("into", "request.merge.unknown", number));
    }
}
