package org.touyan.service.request.words;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.storage.Picture;
import org.touyan.service.menu.Held;
import org.touyan.service.menu.Places;
import org.touyan.service.request.RequestChanged;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestPhotos;

/** Adds pictures to a request: all of them, or none. */
@Component
public class AddPhotos {

    private final RequestPlaceQuery places;
    private final Places ordered;
    private final RequestPhotos photos;
    private final ApplicationEventPublisher facts;

    AddPhotos(RequestPlaceQuery places, Places ordered, RequestPhotos photos, ApplicationEventPublisher facts) {
        this.places = places;
        this.ordered = ordered;
        this.photos = photos;
        this.facts = facts;
    }

    /** @param pictures prepared before, outside the transaction: drawing takes a moment */
    @Transactional
    public void add(Actor actor, RequestId id, java.util.List<Picture> pictures) {
        actor.require(Role.ASKER, Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF);
        if (!pictures.isEmpty() && !ordered.of(id.value()).map(Held::pictures).orElse(true)) {
            throw RuleBroken.at("photos", "request.order.no-photos");
        }
        OrgPath path = places.of(id);
        for (Picture picture : pictures) {
            photos.add(actor, id, path, picture);
        }
        facts.publishEvent(new RequestChanged(id, RequestChanged.What.PHOTO, path));
    }
}
