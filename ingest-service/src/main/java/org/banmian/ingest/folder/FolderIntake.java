package org.banmian.ingest.folder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.banmian.ingest.format.PageFormats;
import org.banmian.ingest.inbox.FileIntake;
import org.banmian.ingest.inbox.IssueFiles;
import org.banmian.ingest.inbox.PageFiles;
import org.banmian.ingest.intake.Capacity;
import org.banmian.ingest.intake.PageIntake;
import org.banmian.ingest.issue.IssueIntake;
import org.banmian.ingest.issue.IssueReader;

/** Has files go through what pages and issues go through that come over HTTP. */
@ApplicationScoped
class FolderIntake {

    @Produces
    @Singleton
    PageFiles pages(
            PageFormats formats, PageIntake intake, Capacity capacity, FolderConfig config) {
        return new PageFiles(formats, intake, capacity, config.patience());
    }

    @Produces
    @Singleton
    IssueFiles issues(
            IssueReader reader, IssueIntake intake, Capacity capacity, FolderConfig config) {
        return new IssueFiles(
                reader,
                intake,
                capacity,
                new IssueFiles.Limits(config.maxIssueBytes().asLongValue(), config.patience()));
    }

    @Produces
    @Singleton
    FileIntake files(PageFiles pages, IssueFiles issues) {
        return new FileIntake(pages, issues, new FolderLines());
    }
}
