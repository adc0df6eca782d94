/**
 * Recorded votes: read as plain records, whatever their number ({@link org.isnad.votes.RecordedVotes}), and written as claims of the record that holds them
 * ({@link org.isnad.votes.VoteImport}). The only place that knows how votes are tabled.
 */
package org.isnad.votes;
