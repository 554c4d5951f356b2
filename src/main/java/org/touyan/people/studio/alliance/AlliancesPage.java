package org.touyan.people.studio.alliance;

import java.time.LocalDate;
import java.util.List;

import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.studio.AllianceId;

/** Alliances and the studios in them. */
public record AlliancesPage(List<Alliance> alliances, List<Choice> studios, boolean settles,
        Form<AllianceForm> form) implements Page {

    /** One of them. */
    public record Alliance(AllianceId allianceId, String name, String words, LocalDate foundedOn, List<String> members) {}

    public FormErrors errors() {
        return form.errors();
    }

    public List<Choice> choices() {
        return alliances.stream().map(a -> Choice.of(a.allianceId().toString(), a.name())).toList();
    }
}
