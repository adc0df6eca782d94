/**
 * Published states of the data, each kept in a file that never changes. Start at {@link org.isnad.release.Releases}.
 */
package org.isnad.release;
