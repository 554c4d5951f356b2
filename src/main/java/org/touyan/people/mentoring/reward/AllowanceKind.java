package org.touyan.people.mentoring.reward;

/** From whose purse: the employer's allowance, the reward for an apprentice who got there, the subsidy of the government's scheme. */
public enum AllowanceKind {
    EMPLOYER, REWARD, SUBSIDY
}
