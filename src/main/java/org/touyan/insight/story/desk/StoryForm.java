package org.touyan.insight.story.desk;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.touyan.insight.story.domain.StoryText;

/**
 * A story as typed.
 *
 * @param who     names or roster numbers of those it tells of, separated by 、 or spaces
 * @param studio  empty when it tells of none
 * @param request id of the closed matter; empty when it tells of none
 */
record StoryForm(String title, String lead, String body, String byline, String who, @Nullable UUID studio, @Nullable UUID request,
        boolean askerAgreed) {

    static StoryForm blank(String byline, String who, @Nullable UUID request) {
        return new StoryForm("", "", "", byline, who, null, request, false);
    }

    StoryText text() {
        return StoryText.of(title, lead, body, byline);
    }
}
