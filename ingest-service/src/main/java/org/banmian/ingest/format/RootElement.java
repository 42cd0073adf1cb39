package org.banmian.ingest.format;

/**
 * The outermost element of an XML document.
 *
 * @param namespace empty where there is none
 * @param name without prefix
 */
public record RootElement(String namespace, String name) {

    /** As a sentence can name it. */
    @Override
    public String toString() {
        return namespace.isEmpty() ? name : name + " (" + namespace + ")";
    }
}
