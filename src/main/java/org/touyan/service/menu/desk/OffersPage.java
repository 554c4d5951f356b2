package org.touyan.service.menu.desk;

import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.service.menu.OfferId;

/** What is given every month. */
public record OffersPage(List<Line> offers, boolean edits) implements Page {

    /** One standing offer. */
    public record Line(OfferId offerId, String title, String by, int times, String place, int capacity) {}
}
