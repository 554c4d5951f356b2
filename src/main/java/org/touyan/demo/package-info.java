/**
 * A fictional year (演示数据), told through the same use cases that real people use; nothing is written past them.
 *
 * <p>Starting points: {@code World}, {@code Places} and {@code Masters}, who is there; {@code Year}, what happens to them;
 * {@code Papers}, what is left to do; {@code Story}, the one call about a tree from its first word to the record that counts.
 *
 * <p>It stands outside the modules, like a test: it tells its story through their use cases.
 *
 * <p>Invariants: nobody here is real; the same seed tells the same year; it is told once, into an empty database, and only
 * by {@code ./touyan demo}.
 */
@NullMarked
package org.touyan.demo;

import org.jspecify.annotations.NullMarked;
