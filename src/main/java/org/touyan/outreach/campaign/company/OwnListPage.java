package org.touyan.outreach.campaign.company;

import java.time.LocalDate;
import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.outreach.campaign.CallId;

/** What a company has asked for, and the calls at which it may ask. */
public record OwnListPage(List<Row> rows, List<Open> open) implements Page {

    /** One demand. */
    public record Row(OwnDemand demand, String className) {}

    /** One call that takes demands today. */
    public record Open(CallId callId, String title, LocalDate closesOn) {}
}
