package org.touyan.service.request.tell;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.touyan.foundation.notification.Notices;
import org.touyan.foundation.notification.Recipient;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.service.menu.PlaceLost;
import org.touyan.service.menu.PlaceOpened;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.Requests;

/** Whoever ordered hears what becomes of his place. */
@Component
class TellPlaces {

    private final Requests requests;
    private final Notices notices;

    TellPlaces(Requests requests, Notices notices) {
        this.requests = requests;
        this.notices = notices;
    }

    @EventListener
    void on(PlaceOpened fact) {
        tell("request.place-opened", new RequestId(fact.holder()));
    }

    @EventListener
    void on(PlaceLost fact) {
        tell("request.place-lost", new RequestId(fact.holder()));
    }

    private void tell(String key, RequestId request) {
        RequestBrief brief = requests.find(request).orElse(null);
        if (brief == null || brief.state().ended()) {
            return;
        }
        Sealed phone = brief.phone();
        if (phone != null) {
            notices.send(Recipient.ofPhone(phone, brief.askerName()), key, key + '/' + request, brief.path(),
                    requests.trackPath(request), brief.askerName(), brief.number());
        }
    }
}
