package org.touyan.people.recognition.nominate;

import java.util.List;

import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.recognition.NoticeId;

/** Who is to be put forward, and why. */
public record NominatePage(NoticeId notice, String title, List<String> papers, Form<NominateForm> form, List<Choice> classes)
        implements
            Page {

    public String base() {
        return "/desk/honours/notices/" + notice;
    }

    public List<String> chosen() {
        return form.value().classes();
    }
}
