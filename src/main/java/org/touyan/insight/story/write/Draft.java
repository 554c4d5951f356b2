package org.touyan.insight.story.write;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.insight.story.domain.StoryText;
import org.touyan.people.roster.PersonId;
import org.touyan.people.studio.StudioId;
import org.touyan.service.request.RequestId;

/**
 * What somebody has written.
 *
 * @param people      whom it tells of
 * @param request     the closed matter; null when it tells of a person or a studio
 * @param askerAgreed whether the one who was helped has said yes
 */
public record Draft(StoryText text, List<PersonId> people, @Nullable StudioId studio, @Nullable RequestId request,
        boolean askerAgreed) {

    public Draft {
        people = people.stream().distinct().toList();
    }
}
