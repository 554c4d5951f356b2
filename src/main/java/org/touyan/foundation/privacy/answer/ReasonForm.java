package org.touyan.foundation.privacy.answer;

/** Why somebody wants to see the whole number. */
record ReasonForm(String reason) {}
