package org.banmian.nlp.kafka;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.banmian.nlp.language.ArticleText;
import org.banmian.nlp.language.HanLpLexicon;
import org.banmian.nlp.language.LanguageReader;
import org.banmian.nlp.language.ReadingContext;
import org.banmian.nlp.page.PageSegmenter;
import org.banmian.nlp.pipeline.AttemptLog;
import org.banmian.nlp.pipeline.GuardedWork;
import org.banmian.nlp.pipeline.PageLimits;
import org.banmian.nlp.pipeline.PagePipeline;
import org.banmian.nlp.pipeline.PipelineIdentity;
import org.banmian.nlp.pipeline.Reader;
import org.banmian.nlp.pipeline.RecordsInWork;
import org.banmian.nlp.pipeline.Segmenter;

/** Puts the plain parts of the service together. */
@ApplicationScoped
class Assembly {

    @Produces
    @Singleton
    PagePipeline pipeline(
            Segmenter segmenter, Reader reader, OperatorData data, PageSettings settings) {
        PageLimits limits =
                new PageLimits(settings.maxCharacters(), settings.maxLines(), settings.timeLimit());
        return new PagePipeline(
                segmenter,
                reader,
                PipelineIdentity.version(data.checksums()),
                limits,
                System::nanoTime);
    }

    @Produces
    @Singleton
    Segmenter segmenter() {
        return new PageSegmenter(new HanLpLexicon())::segment;
    }

    @Produces
    @Singleton
    OperatorData operatorData(LanguageSettings settings) {
        return OperatorData.of(settings);
    }

    @Produces
    @Singleton
    Reader reader(OperatorData data) {
        LanguageReader reader = data.reader();
        return (articles, page) ->
                reader.readPage(
                        articles.stream().map(ArticleText::of).toList(),
                        new ReadingContext(
                                page.page().date(), page.publication(), page.page().publication()));
    }

    @Produces
    @Singleton
    GuardedWork work(AttemptLog attempts, RecordsInWork inWork, PageSettings settings) {
        return new GuardedWork(attempts, inWork, settings.restarts());
    }

    // At the start, not with the first page: if it cannot be opened, the start fails and no page.
    @Startup
    @Produces
    @Singleton
    AttemptLog attempts(PageSettings settings) {
        return AttemptLog.open(settings.attemptsFile());
    }

    void close(@Disposes AttemptLog attempts) {
        attempts.close();
    }

    @Produces
    @Singleton
    RecordsInWork inWork() {
        return new RecordsInWork(System::nanoTime);
    }

    @Produces
    @Singleton
    Progress progress() {
        return new Progress(System::nanoTime);
    }
}
