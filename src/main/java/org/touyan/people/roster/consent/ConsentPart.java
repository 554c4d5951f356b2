package org.touyan.people.roster.consent;

import java.util.List;

import org.touyan.foundation.web.Part;

/**
 * The fields a person may show, each with its sentence and its state.
 *
 * @param base    forms post to {@code base/<code>} and {@code base/<code>/withdrawal}
 * @param byStaff keyed for him: how he said it is asked too
 */
public record ConsentPart(String base, List<Field> fields, boolean byStaff) implements Part {

    /**
     * One field.
     *
     * @param code    as in the consent entries; also part of the keys of its texts
     * @param given   he has agreed
     * @param shown   it is public now: agreed, and so is the profile
     * @param content what would be shown; empty when there is nothing yet
     */
    public record Field(String code, boolean given, boolean shown, String content) {}

}
