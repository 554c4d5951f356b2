package org.touyan.service.visit.gate;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;
import org.touyan.service.menu.Held;
import org.touyan.service.menu.Places;
import org.touyan.service.request.RequestId;
import org.touyan.service.visit.VisitTerms;

/** What was ordered from the monthly list is not photographed when it is secret, or for pupils. */
@Component
class OrderedTerms implements VisitTerms {

    private final Places places;

    OrderedTerms(Places places) {
        this.places = places;
    }

    @Override
    public List<String> missing(RequestId request, LocalDate day) {
        return List.of();
    }

    @Override
    public boolean pictures(RequestId request) {
        return places.of(request.value()).map(Held::pictures).orElse(true);
    }
}
