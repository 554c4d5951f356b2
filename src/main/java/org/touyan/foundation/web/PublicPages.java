package org.touyan.foundation.web;

import java.util.stream.Stream;

/** Public pages of a module that no navigation names, for the list that search engines read: those of people, teams, places. */
public interface PublicPages {

    /** Addresses without host and language, read with the eyes of the public. */
    Stream<String> paths();
}
