package org.touyan.foundation.web;

import java.util.List;

/** A titled block of the desk's navigation. */
public record NavGroup(String title, List<NavLink> links) {}
