package org.touyan.insight.story.desk;

import java.time.Instant;
import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.insight.story.StoryId;
import org.touyan.insight.story.StoryState;

/**
 * All stories of the desk, and matters that could be told.
 *
 * @param matters closed, solved, the last first
 */
public record StoriesPage(List<Row> rows, List<Told> matters) implements Page {

    /** @param hidden published, but somebody has taken his consent back */
    public record Row(StoryId storyId, String title, StoryState state, String writer, Instant at, boolean hidden) {}

    public record Told(String id, String number, String subject, String town) {}
}
