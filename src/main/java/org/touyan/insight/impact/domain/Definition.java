package org.touyan.insight.impact.domain;

/** How a figure is counted, to the last view: a text that is another one as soon as the figure could be another. */
public record Definition(String text) {

    public String sha() {
        return Sha.of(text);
    }
}
