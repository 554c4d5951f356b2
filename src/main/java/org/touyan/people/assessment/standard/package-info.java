/** What a level asks for, by version of its national standard. */
@NullMarked
package org.touyan.people.assessment.standard;

import org.jspecify.annotations.NullMarked;
