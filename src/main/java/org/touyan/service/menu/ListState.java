package org.touyan.service.menu;

/** States of a monthly list: 起草, 已批准, 已公布. */
public enum ListState {
    DRAFT, REVIEWED, PUBLISHED
}
