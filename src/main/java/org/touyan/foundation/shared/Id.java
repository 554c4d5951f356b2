package org.touyan.foundation.shared;

import java.util.UUID;

/** An identity that cannot be mistaken for another kind of identity. Implemented by records around a UUIDv7. */
public interface Id {

    UUID value();
}
