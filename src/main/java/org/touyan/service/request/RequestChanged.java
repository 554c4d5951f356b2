package org.touyan.service.request;

import org.touyan.foundation.shared.OrgPath;

/** Something was added or changed that whoever helps should know: copies of the request are to be renewed. */
public record RequestChanged(RequestId request, What what, OrgPath path) {

    /** What is different. */
    public enum What {
        /** Another time suits. */
        WISH,
        /** A sentence was added. */
        WORDS,
        /** A picture was added. */
        PHOTO
    }
}
