package org.isnad.corpus;

/**
 * What kept a file, or a line of it, from being read.
 *
 * @param rule a short stable name of what is wrong, for example {@code syntax}
 * @param message what is wrong, in one line
 * @param remedy what to do about it, in one line
 * @param place where
 */
public record Problem(String rule, String message, String remedy, Place place) {}
