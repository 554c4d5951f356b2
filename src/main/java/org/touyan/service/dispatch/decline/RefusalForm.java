package org.touyan.service.dispatch.decline;

/** @param reason code of the catalog; empty when none was tapped */
record RefusalForm(String reason) {}
