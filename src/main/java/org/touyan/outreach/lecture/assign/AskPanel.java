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
 * @param wanted id of the lecturer who was asked for by name, when he is among the choices; else empty
 */
public record AskPanel(UUID teamId, String team, String who, boolean agreed, boolean may, List<Choice> choices,
        String wanted) {}
