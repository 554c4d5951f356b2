package org.touyan.service.matching;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.touyan.foundation.shared.TimeWindow;
import org.touyan.people.roster.PersonId;
import org.touyan.service.request.RequestId;

/**
 * What experts are already doing: asked by matching, answered by the module that knows (visit). Answers cover every union,
 * since a lent expert is busy wherever he is; they say when, never for whom.
 */
public interface Engagements {

    /** Times at which each of these people is taken, within the window. */
    Map<PersonId, List<TimeWindow>> busy(Collection<PersonId> people, TimeWindow within);

    /** Accepted orders of each person in the calendar month (Beijing) that holds the window's start. */
    Map<PersonId, Integer> ordersThisMonth(Collection<PersonId> people, TimeWindow month);

    /** Orders offered or accepted and not yet served. */
    Map<PersonId, Integer> openOrders(Collection<PersonId> people);

    /** Who has already helped whoever stands behind this request, his organisation or his village. */
    Map<PersonId, Acquaintance> helpedBefore(RequestId request);
}
