package org.touyan.foundation.approval;

import java.util.UUID;

/**
 * A kind of matter that is put on public notice: declared as a bean by the module that decides it.
 *
 * @param kind           as in {@link Matter#kind}
 * @param nameKey        what it is, a text key
 * @param introKey       the sentence above the names, a text key; its argument is what they are proposed as
 * @param deskPath       where the matter stands at the desk, without its id
 * @param anotherAnswers whether objections are answered by somebody else than who put it on notice
 * @param person         whether the name is a person's: once the days are over it is shown to nobody whole
 */
public record PostedKind(String kind, String nameKey, String introKey, String deskPath, boolean anotherAnswers, boolean person) {

    public PostedKind(String kind, String nameKey, String introKey, String deskPath) {
        this(kind, nameKey, introKey, deskPath, false, false);
    }

    public String path(UUID matter) {
        return deskPath + matter;
    }
}
