/**
 * What is said of one thing: its statements, those of the nodes that belong to it, the links that come in, and the names of everything
 * mentioned. Start at {@link org.isnad.describe.Describer}.
 */
package org.isnad.describe;
