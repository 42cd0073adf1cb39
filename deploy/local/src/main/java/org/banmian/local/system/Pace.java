package org.banmian.local.system;

/**
 * What the services' JVMs are set for. Measured on the text of 1,700 pages, both need the same
 * processor time to read it; before that the quick start is ahead (half the time for 300 pages),
 * after it the long run is, by a factor of 1.6 for each further page.
 */
public enum Pace {
    /** First compiler only: half the processor time until the first article. */
    QUICK_START,
    /** Both compilers: the fastest code, in the end. */
    LONG_RUN
}
