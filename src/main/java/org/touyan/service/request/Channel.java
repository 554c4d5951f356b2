package org.touyan.service.request;

/** How a request reached the union. */
public enum Channel {
    /** The three public screens. */
    WEB,
    /** A phone call keyed in by union staff. */
    PHONE,
    /** The asker rang the expert, who notes it afterwards ("他刚给我打过电话"). */
    EXPERT
}
