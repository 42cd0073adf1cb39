package org.banmian.contract.article;

import java.util.Comparator;

/**
 * Which pipeline made a result: the second half of the order that decides which version of a page
 * stands.
 *
 * @param number rises with every release that can change a result
 * @param digest of everything else the result depends on: dictionaries, configuration, frequencies;
 *     12 to 64 lower-case hexadecimal digits
 */
public record PipelineVersion(int number, String digest) implements Comparable<PipelineVersion> {

    private static final Comparator<PipelineVersion> ORDER =
            Comparator.comparingInt(PipelineVersion::number).thenComparing(PipelineVersion::digest);

    /** Checks both parts. */
    public PipelineVersion {
        if (number < 1) {
            throw new IllegalArgumentException("a pipeline's number is 1 or more: " + number);
        }
        if (!digest.matches("[0-9a-f]{12,64}")) {
            throw new IllegalArgumentException("a pipeline's digest is hexadecimal: " + digest);
        }
    }

    /** By number; of two with the same number, by digest, so that the order is total. */
    @Override
    public int compareTo(PipelineVersion other) {
        return ORDER.compare(this, other);
    }

    /** The form people read, {@code 3-0a1b2c3d4e5f}. */
    @Override
    public String toString() {
        return number + "-" + digest;
    }
}
