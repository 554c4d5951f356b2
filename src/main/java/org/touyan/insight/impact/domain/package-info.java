@NamedInterface("domain")
@NullMarked
package org.touyan.insight.impact.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
