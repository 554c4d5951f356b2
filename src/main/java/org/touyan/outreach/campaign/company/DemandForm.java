package org.touyan.outreach.campaign.company;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.touyan.outreach.campaign.collect.Stated;
import org.touyan.service.request.Urgency;
import org.touyan.service.request.submit.AskingBody;

/**
 * A demand as typed.
 *
 * @param key     made when the page was shown, so that sending twice is one demand
 * @param company empty for an account, which has a name
 * @param website left empty by people
 */
public record DemandForm(String key, @NotBlank(message = "{campaign.demand.class.missing}") String demandClass,
        @NotBlank(message = "{campaign.demand.words.missing}") String words, String wish, boolean urgent, boolean secret,
        String company, String town, String place, @NotBlank(message = "{campaign.demand.contact.missing}") String contactName,
        @NotBlank(message = "{shared.check.phone.empty}") String phone,
        @Size(max = 0, message = "{campaign.demand.trap.filled}") String website) {

    /** Whom to ring is filled in for a company that has said so before. */
    static DemandForm fresh(AskingBody.Known known) {
        return new DemandForm(UUID.randomUUID().toString(), "", "", "", false, false, "", "", "", known.askerName(),
                known.phone(),
                "");
    }

    Stated stated() {
        return new Stated(key, demandClass, words, wish, urgent ? Urgency.TODAY : Urgency.NORMAL, secret, company, town, place,
                contactName, phone);
    }
}
