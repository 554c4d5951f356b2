/** A filed report as files: the issuer's own sheet, ours, a document, the signed paper, and values with their dictionary. */
@NullMarked
package org.touyan.insight.report.file;

import org.jspecify.annotations.NullMarked;
