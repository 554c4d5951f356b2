package org.touyan.service.request.signal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.service.menu.Places;
import org.touyan.service.request.RequestEnded;
import org.touyan.service.request.RequestState;

/** An order that has ended gives its place back, unless it was served. */
@Component
class FollowPlaces {

    private final Places places;

    FollowPlaces(Places places) {
        this.places = places;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RequestEnded fact) {
        if (fact.state() == RequestState.CLOSED) {
            places.served(fact.request().value());
        } else {
            places.release(fact.request().value());
        }
    }
}
