package org.touyan.service.menu.domain;

/** A course is taught to several; a technical service solves something. */
public enum ItemKind {
    COURSE, SERVICE
}
