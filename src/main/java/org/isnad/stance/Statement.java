package org.isnad.stance;

/**
 * That a claim states a stance.
 *
 * @param claim the claim's identifier
 * @param at where
 * @param polarity what the claim states it to be
 */
public record Statement(String claim, Coordinates at, Polarity polarity) {}
