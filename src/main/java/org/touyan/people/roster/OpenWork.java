package org.touyan.people.roster;

/**
 * Whether a person has work before him: an offer, an order, a visit. Implemented by modules to the right; two entries of one
 * person become one only when the entry that goes has none.
 */
public interface OpenWork {

    boolean open(PersonId person);
}
