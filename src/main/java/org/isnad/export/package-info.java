/**
 * Writes what is published as files, whole or not at all. Start at {@link org.isnad.export.OutputFolder}.
 */
package org.isnad.export;
