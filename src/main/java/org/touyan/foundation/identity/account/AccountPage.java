package org.touyan.foundation.identity.account;

import java.util.List;

import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Page;

/** @param back where this person works */
public record AccountPage(String name, Role role, List<SessionRow> sessions, String back) implements Page {}
