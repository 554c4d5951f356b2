package org.touyan.service.dispatch.card;

import org.touyan.foundation.web.Page;
import org.touyan.service.dispatch.InvitationCard;

/** One invitation on its own page, for the link in a message. */
public record InvitationPage(InvitationCard card) implements Page {}
