package org.touyan.foundation.shared;

import java.util.List;

/**
 * A word after {@code ./touyan} that is done and over, such as {@code verify}. A bean of this type is found by its
 * name; it runs beside a server that is already working on the same data folder.
 */
public interface Command {

    String name();

    /** @return the exit code: 0 when all is well, 1 when something was found, 2 when the arguments make no sense */
    int run(List<String> arguments) throws Exception;
}
