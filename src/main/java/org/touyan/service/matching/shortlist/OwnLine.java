package org.touyan.service.matching.shortlist;

import java.util.regex.Pattern;

import org.touyan.people.roster.ExpertCard;

/** What somebody says of his craft in one line, without what names or finds him: the line is compared with what others ask for. */
final class OwnLine {

    /** Telephones, numbers of papers, plates: five digits and more, however they are written apart. */
    private static final Pattern NUMBER = Pattern.compile("[\\p{IsHan}]?[A-Za-z]?(?:[0-9０-９][\\s·-]?){5,}[Xx]?");

    private OwnLine() {}

    static String of(ExpertCard card) {
        String rest = card.headline().replace(card.name(), "").replace(card.surname() + "师傅", "");
        return NUMBER.matcher(rest).replaceAll("").strip();
    }
}
