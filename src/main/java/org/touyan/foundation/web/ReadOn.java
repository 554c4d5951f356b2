package org.touyan.foundation.web;

import java.util.List;
import java.util.UUID;

/**
 * What else is told to everybody of a person or a studio. Implemented by modules to the right; a page does without as long as
 * there is none.
 */
public interface ReadOn {

    /** @param path without host and language */
    record Link(String text, String path) {}

    /** The newest first. */
    List<Link> about(UUID subject);
}
