/**
 * Quotations: who says what, between quotation marks or without, and whose claim a fact therefore is. Start at
 * {@link org.graphwright.extract.quotation.QuotationFinder}.
 */
@NullMarked
package org.graphwright.extract.quotation;

import org.jspecify.annotations.NullMarked;
