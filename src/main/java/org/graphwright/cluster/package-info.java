/** The same way from articles to a graph as a job of Apache Spark, the only package that uses it. Begin with {@link ClusterBuild}. */
@NullMarked
package org.graphwright.cluster;

import org.jspecify.annotations.NullMarked;
