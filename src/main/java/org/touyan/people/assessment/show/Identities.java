package org.touyan.people.assessment.show;

/** Under which kind the fingerprints of identity numbers are made in this module, so that equal numbers are found equal. */
public final class Identities {

    public static final String KIND = "assessment-identity";

    private Identities() {}
}
