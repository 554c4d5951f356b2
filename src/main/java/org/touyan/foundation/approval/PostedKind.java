package org.touyan.foundation.approval;

import java.util.UUID;

/**
 * A kind of matter that is put on public notice: declared as a bean by the module that decides it.
 *
 * @param kind     as in {@link Matter#kind}
 * @param nameKey  what it is, a text key
 * @param introKey the sentence above the names, a text key; its argument is what they are proposed as
 * @param deskPath where the matter stands at the desk, without its id
 */
public record PostedKind(String kind, String nameKey, String introKey, String deskPath) {

    public String path(UUID matter) {
        return deskPath + matter;
    }
}
