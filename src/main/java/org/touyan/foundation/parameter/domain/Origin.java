package org.touyan.foundation.parameter.domain;

/** Where a default comes from. */
public enum Origin {
    LAW, POLICY, PRACTICE, OWN
}
