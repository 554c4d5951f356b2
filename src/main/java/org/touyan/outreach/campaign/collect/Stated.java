package org.touyan.outreach.campaign.collect;

import org.touyan.service.request.Urgency;

/**
 * What a company says, as typed.
 *
 * @param key     the same for the same submission, however often it is sent
 * @param company its name; that of the account's own when it has signed in
 * @param town    NBS code
 */
public record Stated(String key, String demandClass, String words, String wish, Urgency urgency, boolean secret, String company,
        String town, String place, String contactName, String phone) {}
