package org.touyan.insight.impact.domain;

import org.touyan.foundation.shared.Sha256;

/** How a figure is counted, to the last view: a text that is another one as soon as the figure could be another. */
public record Definition(String text) {

    public String sha() {
        return Sha256.hex(text);
    }
}
