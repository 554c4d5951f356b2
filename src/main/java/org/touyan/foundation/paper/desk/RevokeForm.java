package org.touyan.foundation.paper.desk;

/** Why a paper does not hold any more. */
record RevokeForm(String reason) {}
