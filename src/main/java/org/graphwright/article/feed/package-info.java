/** XML of news: feeds in RSS and Atom, NewsML-G2 and NITF. No external entity is ever read. */
@NullMarked
package org.graphwright.article.feed;

import org.jspecify.annotations.NullMarked;
