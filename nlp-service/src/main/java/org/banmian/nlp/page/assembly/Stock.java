package org.banmian.nlp.page.assembly;

import java.util.ArrayList;
import java.util.List;
import org.banmian.nlp.page.credit.InTextCredits;
import org.banmian.nlp.page.line.Area;
import org.banmian.nlp.page.line.LineJoiner;
import org.banmian.nlp.page.line.LineSorter;
import org.banmian.nlp.page.line.PagePart;
import org.banmian.nlp.page.line.Paragraph;
import org.banmian.nlp.page.prose.Continuation;
import org.banmian.nlp.page.text.TracedText;
import org.jspecify.annotations.Nullable;

/**
 * Everything on a page that has to find its article, in page order, with photo captions taken out
 * of the body text.
 */
final class Stock {

    /** A caption this long tells a story. */
    private static final int STORY = 50;

    /** A photograph's credit alone on a line closes a caption of at most this many lines. */
    private static final int CAPTION_LINES = 8;

    /** Log odds above which a cut stretch goes on in a caption. */
    private static final double READS_ON = 0.3;

    final List<Fragment> fragments = new ArrayList<>();
    final List<Stack> stacks = new ArrayList<>();
    final List<PlacedByline> bylines = new ArrayList<>();
    final List<CaptionText> captions = new ArrayList<>();
    final List<PagePart> fixtures = new ArrayList<>();
    private final LineJoiner joiner;
    private final Continuation continuation;
    private int place;

    Stock(List<PagePart> parts, LineJoiner joiner, Continuation continuation) {
        this.continuation = continuation;
        this.joiner = joiner;
        for (PagePart part : parts) {
            add(part);
        }
    }

    /** How long all body text is. */
    int units() {
        return fragments.stream().mapToInt(Fragment::length).sum();
    }

    private void add(PagePart part) {
        if (part instanceof PagePart.Body body) {
            addBody(body);
        } else if (part instanceof PagePart.Headings headings) {
            stacks.add(new Stack(place++, cells(headings), headings.vertical(), headings.area()));
        } else if (part instanceof PagePart.OwnByline own) {
            bylines.add(new PlacedByline(place++, own.byline(), own.area()));
        } else if (part instanceof PagePart.CaptionLines caption) {
            captions.add(caption(caption.text(), caption.area()));
        } else if (part instanceof PagePart.PhotoCredit credit) {
            addPhotoCredit(credit.byline().text(), credit.area());
        } else {
            fixtures.add(part);
        }
    }

    /** The source says where it stands only if a whole caption was found there. */
    private CaptionText caption(TracedText text, @Nullable Area area) {
        boolean story =
                area != null && text.length() >= STORY && !LineSorter.opensCaption(text.text());
        return new CaptionText(place++, text, story, area);
    }

    private static List<HeadingCell> cells(PagePart.Headings headings) {
        return headings.lines().stream().flatMap(l -> HeadingCell.of(l).stream()).toList();
    }

    private void addBody(PagePart.Body body) {
        List<Paragraph> run = new ArrayList<>();
        for (Paragraph paragraph : body.paragraphs()) {
            if (PhotoStory.closes(paragraph.text())) {
                addStory(run, paragraph, body.width());
                continue;
            }
            if (!run.isEmpty() && cutBetween(run.get(run.size() - 1), paragraph)) {
                close(run, body.width());
            }
            run.add(paragraph);
        }
        close(run, body.width());
    }

    /** A caption that the extractor or the column cut in two is put together again. */
    private void addStory(List<Paragraph> run, Paragraph last, int width) {
        TracedText text = last.text();
        boolean cut =
                !run.isEmpty()
                        && run.get(run.size() - 1).endsOpen()
                        && last.start() != Paragraph.Start.NEW;
        if (cut) {
            text = joiner.join(run.remove(run.size() - 1).text(), text);
        }
        if (run.isEmpty() && last.start() != Paragraph.Start.NEW && last.area() == null) {
            text = withCutBeginning(text, width);
        }
        close(run, width);
        captions.add(new CaptionText(place++, text, text.length() >= STORY, last.area()));
    }

    /** Stretches directly above that run on into a caption are its beginning. */
    private TracedText withCutBeginning(TracedText text, int width) {
        TracedText whole = text;
        while (!fragments.isEmpty()) {
            Fragment above = fragments.get(fragments.size() - 1);
            boolean directly = above.place() + above.lines() == place;
            if (!directly
                    || !above.endsOpen()
                    || above.width() != width
                    || above.paragraphs().size() > 1
                    || continuation.logOdds(above.last().text().text(), whole.text()) < READS_ON) {
                break;
            }
            fragments.remove(fragments.size() - 1);
            place = above.place();
            whole = joiner.join(above.last().text(), whole);
        }
        return whole;
    }

    private static boolean cutBetween(Paragraph before, Paragraph after) {
        return before.endsOpen()
                || Signature.closes(before)
                || InTextCredits.datelineLength(after.text().text()) > 0;
    }

    private void close(List<Paragraph> run, int width) {
        if (!run.isEmpty()) {
            Fragment fragment = new Fragment(place, List.copyOf(run), width);
            fragments.add(fragment);
            place += fragment.lines();
            run.clear();
        }
    }

    private void addPhotoCredit(TracedText credit, @Nullable Area area) {
        Fragment before = fragments.isEmpty() ? null : fragments.get(fragments.size() - 1);
        boolean directly = before != null && before.place() == place - before.lines();
        if (before != null
                && directly
                && area == null
                && before.paragraphs().size() == 1
                && before.first().lines() <= CAPTION_LINES) {
            fragments.remove(fragments.size() - 1);
            TracedText text = joiner.join(before.first().text(), credit);
            captions.add(new CaptionText(place++, text, text.length() >= STORY, null));
        } else {
            captions.add(new CaptionText(place++, credit, false, area));
        }
    }
}
