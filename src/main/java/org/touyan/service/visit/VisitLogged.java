package org.touyan.service.visit;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.request.RequestId;

/**
 * A visit took place and its expert has said what happened.
 *
 * @param minutes time actually given on site, without travel, waiting and meals (民政部令第67号 Art. 7)
 * @param paid    the expert is paid for it, so it is not voluntary service (志愿服务条例 Art. 21)
 * @param keyer   account that keyed the log
 */
public record VisitLogged(VisitId visit, OrderId order, RequestId request, PersonId expert, OrgPath path,
        Instant startedAt, int minutes, Outcome outcome, String note, boolean paid, @Nullable UUID keyer,
        String keyerName, Instant at) {}
