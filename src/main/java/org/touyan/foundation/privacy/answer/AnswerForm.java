package org.touyan.foundation.privacy.answer;

/** What the union answers. */
record AnswerForm(String answer) {}
