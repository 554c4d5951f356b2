package org.touyan.outreach.lecture.lecturer;

import java.util.List;

/** @param who name or number on the roster */
public record LecturerForm(String who, List<String> topics) {}
