package org.touyan.foundation.paper.verify;

import java.util.List;

import org.springframework.web.multipart.MultipartFile;

/** A file to be compared; it is not kept. */
record FileForm(List<MultipartFile> file) {}
