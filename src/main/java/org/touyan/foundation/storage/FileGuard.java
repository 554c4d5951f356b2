package org.touyan.foundation.storage;

import org.touyan.foundation.shared.Actor;

/** For kinds of files that not everybody of a union may open: asked after row-level security, by the address of the file. */
public interface FileGuard {

    /** The kind it is asked about. */
    String kind();

    boolean opens(Actor actor);
}
