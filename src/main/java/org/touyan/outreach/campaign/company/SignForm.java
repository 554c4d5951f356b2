package org.touyan.outreach.campaign.company;

import org.jspecify.annotations.Nullable;

/**
 * The company's word as typed.
 *
 * @param benefit whole yuan
 * @param why     of a withdrawal
 * @param more    another problem, of that class
 */
public record SignForm(String companyWords, @Nullable Integer trained, @Nullable Long benefit, String why,
        String moreClass, String more) {

    static final SignForm EMPTY = new SignForm("", null, null, "", "", "");
}
