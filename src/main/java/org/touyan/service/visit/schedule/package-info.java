/** Agreeing on a time: what others may begin once somebody has said yes. */
@NamedInterface("schedule")
@NullMarked
package org.touyan.service.visit.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
