/**
 * Model workers and craftsmen: who they are, what they hold, what they can do, where and when.
 *
 * <p>Starting points: {@link org.touyan.people.roster.Experts} to look somebody up; the use cases
 * {@code edit.AddPerson}, {@code honour.EnterHonour} and {@code SettleHonour}, {@code post.EnterPost},
 * {@code skill.ConfirmSkill}, {@code availability.SetFreeTime}, {@code consent.ChangeConsent}, {@code lend.LendPerson},
 * {@code merge.ProposeMerge}, {@code team.FoundTeam} and {@code JoinTeam}, {@code base.OpenBase} and {@code SitDuty},
 * {@code life.ChangeLife} and {@code ConfirmPeople} to act.
 * {@link org.touyan.people.roster.HelpGiven} is a port: whoever counts help implements it;
 * {@link org.touyan.people.roster.HeldElsewhere} is another, for the copy a person takes home;
 * {@link org.touyan.people.roster.OpenWork} is a third: whoever keeps people busy.
 * {@link org.touyan.people.roster.Mentions} is a fourth: whoever keeps what is no honour.
 * {@link org.touyan.people.roster.InboxDoor} is a fifth: whoever has a page for masters.
 * {@link org.touyan.people.roster.AwardDecided} is a signal: an honour decided elsewhere is entered here. Facts out: none.
 *
 * <p>Invariants: an honour is shown with its verbatim title and year, verified by a second person and never upgraded; what is
 * public is what the person has agreed to, field by field, and public pages read it from views that hold back the rest; contact
 * data is sealed and lives apart from the person; another union sees nobody unless he is lent. It never counts or compares people.
 */
@ApplicationModule(id = "roster", displayName = "Roster 劳模工匠名册", allowedDependencies = {"shared", "database", "web", "audit",
        "parameter", "privacy", "identity", "storage", "paper", "sheet", "notification", "catalog", "organization"})
@NullMarked
package org.touyan.people.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
