/**
 * What is told to everybody: stories of people and studios, the quoted article, the wall of honours, and the feeds that say what
 * is new.
 *
 * <p>Starting points: {@code write.WriteStory}, {@code write.JudgeStory}, {@code open.OpenStories}, {@code wall.HonourWall},
 * {@code feed.Feeds}; the table of states is {@code org.touyan.insight.story.domain.Story.STEPS}. Ports answered:
 * {@code org.touyan.foundation.web.ReadOn}, {@code org.touyan.foundation.web.PublicPages},
 * {@code org.touyan.people.roster.HeldElsewhere}.
 *
 * <p>Invariants: nobody is told of who has not agreed to it, and what he takes back is gone with the next look; who writes does
 * not approve; nothing here is ordered by who is better, only by day, code and strokes.
 */
@ApplicationModule(id = "story", displayName = "Story 故事", allowedDependencies = {"shared", "database", "web", "audit", "privacy",
        "catalog", "organization", "roster", "studio", "menu", "request", "replay"})
@NullMarked
package org.touyan.insight.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
