package org.banmian.ingest.rest;

/** A request that cannot be served for a reason that lies in HTTP, not in the page. */
final class RequestRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    RequestRefusedException(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
