package org.touyan.service.knowledge.learnt;

import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;

/**
 * One example, with what may be done about it.
 *
 * @param why      it is to be taken out, as typed
 * @param mayJudge the reader may let it stand or take it out
 */
public record ExamplePage(Learnt example, String why, FormErrors errors, boolean mayJudge) implements Page {}
