/**
 * The graph for assistants, by the Model Context Protocol: tools, resources and prompts that read, with sentences to cite. What comes from articles is
 * marked as quoted, so that no text of theirs can pass for an instruction.
 */
@NullMarked
package org.graphwright.mcp;

import org.jspecify.annotations.NullMarked;
