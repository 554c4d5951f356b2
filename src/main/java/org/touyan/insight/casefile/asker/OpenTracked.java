package org.touyan.insight.casefile.asker;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.shared.NotFound;
import org.touyan.insight.casefile.domain.CaseEntry;
import org.touyan.insight.casefile.domain.CasePhotos;
import org.touyan.insight.casefile.domain.Helpers;
import org.touyan.insight.casefile.domain.Timeline;
import org.touyan.service.menu.Places;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.Requests;

/** Gathers what the asker may see of his request. */
@Component
class OpenTracked {

    private final Requests requests;
    private final Helpers helpers;
    private final Timeline timeline;
    private final CasePhotos photos;
    private final Places places;
    private final LectureSheets lectures;
    private final Organizations organizations;
    private final JdbcClient jdbc;

    OpenTracked(Requests requests, Helpers helpers, Timeline timeline, CasePhotos photos, Places places,
            LectureSheets lectures, Organizations organizations, JdbcClient jdbc) {
        this.requests = requests;
        this.helpers = helpers;
        this.timeline = timeline;
        this.photos = photos;
        this.places = places;
        this.lectures = lectures;
        this.organizations = organizations;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    TrackedPage open(String base, RequestId id) {
        RequestBrief request = requests.find(id).orElseThrow(() -> new NotFound("request " + id));
        String reason = jdbc.sql("select end_reason from request.help_request where request_id = :request")
                .param("request", id)
                .query(String.class)
                .single();
        List<CaseEntry> entries = timeline.of(id);
        return new TrackedPage(base, request,
                organizations.town(request.town()).map(Town::name).orElse(request.town()), helpers.of(id, entries),
                entries, photos.of(id), reason, places.of(id.value()).orElse(null), lectures.of(id).orElse(null));
    }
}
