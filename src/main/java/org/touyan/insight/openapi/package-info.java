/**
 * Read access for machines: figures, monthly lists, verification of papers, and the OpenAPI 3.1 document that says how.
 *
 * <p>Starting points: {@code ApiController}; the document is {@code src/main/resources/openapi/openapi.json}. Files for the national
 * volunteer system are made in {@code national.TakeNational}, as {@code docs/national-export.md} maps them.
 *
 * <p>Invariants: it gives what the public pages show and masks what they mask, whoever asks; nothing can be changed through it; every
 * answer is what the document says, which a test sees to.
 */
@ApplicationModule(id = "openapi", displayName = "Open API 开放接口", allowedDependencies = {"shared", "database", "web", "audit",
        "parameter", "privacy", "sheet", "catalog", "organization", "roster", "paper", "paper :: verify", "menu", "impact",
        "impact :: domain", "impact :: open"})
@NullMarked
package org.touyan.insight.openapi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
