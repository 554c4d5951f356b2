package org.touyan.people.roster.contact;

/** Why somebody wants to see the whole number. */
record ReasonForm(String reason) {}
