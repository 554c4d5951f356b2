package org.touyan.outreach.campaign.around;

import java.time.LocalDate;

/**
 * One thing that was done around a problem.
 *
 * @param kind   MENTORING or LECTURE
 * @param number of the contract or of the lecture
 * @param about  the trade that is taught, or the topic
 * @param day    the first of the contract, or that of the lecture
 * @param href   where it stands at the desk
 */
public record Activity(String kind, String number, String about, LocalDate day, String href) {}
