package org.touyan.service.menu;

import org.touyan.foundation.shared.Actor;

/** For the first page of whoever gives lines: how many wait for his word. */
public interface OwnLines {

    int waiting(Actor actor);
}
