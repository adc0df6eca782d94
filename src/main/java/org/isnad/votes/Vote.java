package org.isnad.votes;

import java.time.LocalDate;

/**
 * One recorded vote.
 *
 * @param country the state, by the name that the record gives it; names tell states apart, codes do not
 * @param code the state's code in the record; empty where it has none
 * @param rollCall the number of the roll call in the record; 0 where it has none
 * @param date the day of the vote
 * @param resolution the symbol or name of what was voted on, which several roll calls may share; empty where the record gives none
 * @param ballot how the state voted
 */
public record Vote(String country, String code, int rollCall, LocalDate date, String resolution, Ballot ballot) {}
