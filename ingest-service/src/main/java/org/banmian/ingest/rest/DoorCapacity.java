package org.banmian.ingest.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.banmian.ingest.intake.Capacity;
import org.banmian.ingest.intake.PageIntake;
import org.banmian.ingest.issue.IssueIntake;

/** What pages and issues share: the heap, and the patience with the broker. */
@ApplicationScoped
class DoorCapacity {

    @Produces
    @Singleton
    Capacity capacity(DoorConfig config) {
        return new Capacity(Math.toIntExact(config.inWork().asLongValue()));
    }

    @Produces
    @Singleton
    IssueIntake issues(PageIntake intake, Capacity capacity, DoorConfig config) {
        return new IssueIntake(intake, capacity, config.answerTimeout());
    }
}
