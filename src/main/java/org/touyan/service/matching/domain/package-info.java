/**
 * Hard facts, reasons and order, in plain Java. Weights come in and a shortlist goes out; no number about a person leaves
 * this package.
 */
@NullMarked
package org.touyan.service.matching.domain;

import org.jspecify.annotations.NullMarked;
