package org.touyan.service.request.submit.help;

/** What the browser keeps, sealed, for an asker who wants that. */
record Remembered(String town, String place, String name, String phone) {}
