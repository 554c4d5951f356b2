package org.touyan.service.knowledge.strip;

/** Takes names, numbers and addresses out of somebody's words. What remains says what was wrong, and no longer with whom. */
public final class PersonalData {

    private PersonalData() {}

    public static String strip(String words, Known known) {
        String rest = Plain.of(words);
        for (String place : known.places()) {
            rest = rest.replace(place, Words.PLACE);
        }
        rest = Numbers.strip(rest);
        rest = Addresses.strip(rest, known.towns());
        return Names.strip(rest, known).replaceAll("\\s+", " ").strip();
    }
}
