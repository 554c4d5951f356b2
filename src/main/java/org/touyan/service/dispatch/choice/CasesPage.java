package org.touyan.service.dispatch.choice;

import java.time.Instant;
import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.ui.Pager;
import org.touyan.service.request.RequestId;

/**
 * The invitations behind a number. It names the requests, not the people.
 *
 * @param span    key of how far back is counted
 * @param subject what they are about, or empty
 * @param reason  why another was invited, or empty
 * @param all     also those in which the first suggestion was invited
 */
public record CasesPage(String span, String subject, String reason, boolean all, List<Line> lines, Pager pager) implements Page {

    /**
     * @param suggested what spoke for the first suggestion, and against it
     * @param chosen    the same of whoever was invited
     */
    public record Line(RequestId request, String number, Instant at, String asked, boolean other, List<String> suggested,
            List<String> chosen, String why) {

        public Line {
            suggested = List.copyOf(suggested);
            chosen = List.copyOf(chosen);
        }
    }

    public CasesPage {
        lines = List.copyOf(lines);
    }
}
