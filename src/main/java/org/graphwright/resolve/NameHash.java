package org.graphwright.resolve;

/**
 * Numbers for texts: 64 bits of which any two texts practically never have the same, in a corpus of a thousand million names with a
 * probability of three in a hundred. The same in every process, so that partitions of a corpus agree on them.
 */
final class NameHash {
    // FNV-1a with 64 bits (Fowler, Noll and Vo).
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private NameHash() {}

    /** FNV-1a over the characters of all parts, each with an end, its bits then mixed as SplitMix64 does. Never 0. */
    static long of(String... parts) {
        long hash = BASIS;
        for (String part : parts) {
            for (int i = 0; i < part.length(); i++) {
                hash = (hash ^ part.charAt(i)) * PRIME;
            }
            hash = (hash ^ '\n') * PRIME;
        }
        long mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        mixed ^= mixed >>> 31;
        return mixed == 0 ? 1 : mixed;
    }
}
