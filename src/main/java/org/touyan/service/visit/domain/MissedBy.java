package org.touyan.service.visit.domain;

/** Why a visit did not happen. For arranging another one; no report counts it by name. */
public enum MissedBy {
    EXPERT, ASKER, WEATHER
}
