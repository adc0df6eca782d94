/**
 * Reasoners: what they are given, and what they say. Start at {@link org.isnad.reason.Verdict}. Only this package knows OWLAPI.
 */
package org.isnad.reason;
