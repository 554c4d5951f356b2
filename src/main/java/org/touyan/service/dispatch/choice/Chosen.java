package org.touyan.service.dispatch.choice;

/**
 * Which cases a number opens to.
 *
 * @param subject of the request, empty for every one
 * @param reason  code of the reason, {@link #UNSAID} where none was given, empty for every one
 * @param all     also those in which the first suggestion was invited
 */
record Chosen(Span span, String subject, String reason, boolean all) {

    static final String UNSAID = "unsaid";

    static Chosen of(Span span) {
        return new Chosen(span, "", "", false);
    }

    Chosen about(String code) {
        return new Chosen(span, code, reason, all);
    }

    Chosen because(String code) {
        return new Chosen(span, subject, code, all);
    }

    Chosen withTheSuggested() {
        return new Chosen(span, subject, reason, true);
    }

    String path() {
        return "/desk/rules/choices/cases?span=%s&subject=%s&reason=%s&all=%s".formatted(span.key(), subject, reason, all);
    }
}
