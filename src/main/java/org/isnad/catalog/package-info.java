/**
 * What is said of the knowledge base as a whole: VoID, DCAT and the service description, made by queries; the published questions as SHACL
 * executables; the dumps. Start at {@link org.isnad.catalog.Catalog}.
 */
package org.isnad.catalog;
