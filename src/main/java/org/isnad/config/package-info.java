/**
 * What every other package may rely on: where the project's files are ({@link org.isnad.config.Home}), the bounds on input
 * ({@link org.isnad.config.Limits}) and the errors a person sees ({@link org.isnad.config.IsnadException}). Imports nothing of the
 * project.
 */
package org.isnad.config;
