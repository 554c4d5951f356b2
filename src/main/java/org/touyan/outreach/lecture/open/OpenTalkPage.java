package org.touyan.outreach.lecture.open;

import java.util.List;
import java.util.Map;

import org.touyan.foundation.web.Page;

/** One topic: what it tells, who gives it, and how to order it. */
public record OpenTalkPage(OpenTopic topic, List<OpenTopics.Team> teams, List<OpenTopics.Lecturer> lecturers,
        Map<String, String> languages) implements Page {}
