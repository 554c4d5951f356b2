/**
 * The article that describes this system, told again from rows: a second data set in a database of its own, three paragraphs
 * in which every number is bound to a frozen figure, and the article itself, read from the page it stood on.
 *
 * <p>Starting points: {@link org.touyan.insight.replay.QuotedArticle}, the text with its source;
 * {@link org.touyan.insight.replay.load.DataSet}, the rows; {@link org.touyan.insight.replay.write.Retell}, the paragraphs.
 *
 * <p>Invariants: what is loaded here says "按文章复现，非真实台账" wherever it is shown, and never meets a database that holds
 * anything else; nobody who is named in the article becomes a person, a company or a place of the system.
 */
@ApplicationModule(id = "replay", displayName = "Replay 复现", allowedDependencies = {"shared", "database", "web", "audit",
        "parameter", "privacy", "paper", "paper :: word", "identity", "organization", "mentoring", "workshop", "impact",
        "impact :: domain"})
@NullMarked
package org.touyan.insight.replay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
