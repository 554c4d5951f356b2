package org.touyan.foundation.web;

/** How many things wait behind the {@link NavEntry} of the same key, for the current actor. Opens its own transaction. */
public interface NavBadge {

    String key();

    int count();
}
