package org.touyan.foundation.web;

/** What a controller gives back: something to look at, or somewhere to go. */
public sealed interface Answer permits Html, Redirect {}
