package org.touyan.people.recognition;

import java.time.LocalDate;

import org.touyan.people.roster.AwardDecided;
import org.touyan.people.roster.PersonId;

/** A nomination has led to an honour. */
public record NominationDecided(NominationId nomination, PersonId person, String honourType, String title, String documentNo,
        LocalDate decidedOn) implements AwardDecided {}
