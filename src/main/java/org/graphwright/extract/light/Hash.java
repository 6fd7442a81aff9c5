package org.graphwright.extract.light;

/** Hashes that are the same in every run and on every machine: features are known by them alone. */
final class Hash {
    private Hash() {}

    /** The hash of a text's characters (FNV-1a over UTF-16 units, then mixed). */
    static long of(CharSequence text) {
        return of(text, 0, text.length());
    }

    static long of(CharSequence text, int begin, int end) {
        long h = 0xcbf29ce484222325L;
        for (int i = begin; i < end; i++) {
            h = (h ^ text.charAt(i)) * 0x100000001b3L;
        }
        return mix(h, end - begin);
    }

    /** One hash of two, order matters (the finalizer of SplitMix64). */
    static long mix(long a, long b) {
        long z = a * 0x9e3779b97f4a7c15L + b;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
