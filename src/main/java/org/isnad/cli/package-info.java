/**
 * The composition root: the commands of {@code isnad}, which put the other packages together and speak to a person. Start at
 * {@link org.isnad.cli.Main}.
 */
package org.isnad.cli;
