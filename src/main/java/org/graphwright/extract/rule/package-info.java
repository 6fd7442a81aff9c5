/** What follows from facts by the ontology's rules: {@link org.graphwright.extract.rule.RuleEngine}. */
@NullMarked
package org.graphwright.extract.rule;

import org.jspecify.annotations.NullMarked;
