package org.touyan.foundation.privacy;

/**
 * Asks to see what is masked.
 *
 * @param reason why, in the words of whoever looks; written down with the look by {@link Unmasking}
 */
public record UnmaskForm(String reason) {}
