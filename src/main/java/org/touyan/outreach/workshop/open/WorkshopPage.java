package org.touyan.outreach.workshop.open;

import org.touyan.foundation.web.Page;

/** One workshop, for everybody. */
public record WorkshopPage(WorkshopsPage.Shown workshop, String town) implements Page {}
