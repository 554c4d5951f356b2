package org.touyan.outreach.campaign.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.outreach.campaign.CallId;
import org.touyan.outreach.campaign.CallState;
import org.touyan.outreach.campaign.domain.Call;
import org.touyan.outreach.campaign.domain.CallAct;

/**
 * A call at the desk: its text, its publication, its end.
 *
 * @param call null for a new one
 */
public record DeskCallPage(@Nullable CallId call, @Nullable CallState state, String by, List<Choice> classes, Form<CallForm> form,
        Role role) implements Page {

    public String self() {
        return call == null ? "/desk/campaign/new" : "/desk/campaign/calls/" + call;
    }

    public FormErrors errors() {
        return form.errors();
    }

    public boolean edits() {
        return state == null ? role == Role.CITY_STAFF : allows(CallAct.EDIT);
    }

    public boolean allows(CallAct act) {
        return state != null && Call.STEPS.allows(state, act, role);
    }
}
