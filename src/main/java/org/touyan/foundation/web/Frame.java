package org.touyan.foundation.web;

import java.time.Clock;

/** What every {@link Ui} shares. */
record Frame(Texts texts, Assets assets, Navigation navigation, SiteInfo site, Clock clock) {}
