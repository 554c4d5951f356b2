package org.touyan.outreach.lecture.topic;

import java.util.List;

import org.springframework.web.multipart.MultipartFile;

/** Pictures that are shown while it is told. */
public record MaterialForm(List<MultipartFile> photos) {}
