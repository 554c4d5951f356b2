package org.touyan.foundation.approval.desk;

import java.util.UUID;

import org.touyan.foundation.shared.OrgPath;

/** What is on notice, and where it stands. */
record PostedMatter(String matterKind, UUID matterId, OrgPath orgPath) {}
