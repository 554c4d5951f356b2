package org.touyan.outreach.lecture.assign;

import java.util.List;
import java.util.UUID;

import org.touyan.foundation.web.ui.Choice;

/**
 * One team of a lecture: who goes for it, or who could be asked.
 *
 * @param who    name of whoever was asked; empty as long as nobody was
 * @param agreed he has said yes
 * @param may    the reader asks for this team
 */
public record AskPanel(UUID teamId, String team, String who, boolean agreed, boolean may, List<Choice> choices) {}
