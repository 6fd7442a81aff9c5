/** Mails and mailboxes. */
@NullMarked
package org.graphwright.article.mail;

import org.jspecify.annotations.NullMarked;
