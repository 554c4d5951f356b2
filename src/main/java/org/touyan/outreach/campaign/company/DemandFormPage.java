package org.touyan.outreach.campaign.company;

import java.time.LocalDate;
import java.util.List;

import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.outreach.campaign.CallId;

/**
 * One short form.
 *
 * @param who  the company that has signed in; empty for others
 * @param desk an officer keys it in
 */
public record DemandFormPage(CallId call, String title, LocalDate closesOn, List<Choice> classes, List<Choice> towns, String who,
        boolean desk, Form<DemandForm> form) implements Page {

    public String action() {
        return desk ? "/desk/campaign/calls/" + call + "/new" : "/campaign/" + call + "/demand";
    }

    public String back() {
        return desk ? "/desk/campaign/calls/" + call + "/demands" : "/campaign/" + call;
    }

    public FormErrors errors() {
        return form.errors();
    }
}
