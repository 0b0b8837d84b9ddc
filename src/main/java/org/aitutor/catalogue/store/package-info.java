/**
 * The catalogue in MongoDB. {@code courses} are small and change; {@code course_versions} (manifests), {@code lessons} and
 * {@code items} never change once written, so members keep them in memory. May use the driver; knows no REST.
 * Invariants: one document, one write; each query stands on an index ({@code CatalogueQueriesIT} explains them all);
 * writing the same again changes nothing.
 */
@NullMarked
package org.aitutor.catalogue.store;

import org.jspecify.annotations.NullMarked;
