package org.touyan.service.dispatch.offer;

import java.util.List;

import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotFound;
import org.touyan.service.dispatch.ChosenElsewhere;
import org.touyan.service.request.Readings;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestState;
import org.touyan.service.request.Requests;

/** Dispatching a request says that it has been read: whoever skipped that step takes it in the same click. */
@Component
class ReadRequest {

    private final Requests requests;
    private final Readings readings;
    private final List<ChosenElsewhere> others;

    ReadRequest(Requests requests, Readings readings, List<ChosenElsewhere> others) {
        this.requests = requests;
        this.readings = readings;
        this.others = others;
    }

    /** @throws Conflict when another module chooses who goes */
    RequestBrief readyToDispatch(Actor actor, RequestId id) {
        RequestBrief request = find(id);
        if (chosenElsewhere(id)) {
            throw new Conflict("dispatch.offer.chosen-elsewhere", request.number());
        }
        if (request.state() != RequestState.SUBMITTED) {
            return request;
        }
        readings.readAsItStands(actor, id);
        return find(id);
    }

    boolean chosenElsewhere(RequestId id) {
        return others.stream().anyMatch(other -> other.chooses(id));
    }

    private RequestBrief find(RequestId id) {
        return requests.find(id).orElseThrow(() -> new NotFound("request " + id));
    }
}
