package org.touyan.insight.impact.frozen;

/** Why a published figure is counted again. */
record RestateForm(String reason) {}
