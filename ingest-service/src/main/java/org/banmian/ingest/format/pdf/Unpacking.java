package org.banmian.ingest.format.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.jspecify.annotations.Nullable;

/**
 * Counts what the drawing of one page comes to unpacked, before it is run: its content, each form
 * as often as it is drawn, and what its fonts say their codes mean. The library bounds none of it.
 */
final class Unpacking {

    private final int limit;
    private final IdentityHashMap<COSStream, Integer> sizes = new IdentityHashMap<>();
    private long counted;

    Unpacking(int limit) {
        this.limit = limit;
    }

    /**
     * Adds something that is going to be run, and the fonts it brings along.
     *
     * @throws org.banmian.ingest.page.PageRejectedException if it is too much
     */
    void content(COSStream content, @Nullable COSDictionary resources) {
        count(content);
        COSDictionary fonts = resources == null ? null : resources.getCOSDictionary(COSName.FONT);
        if (fonts != null) {
            fonts.keySet().forEach(name -> font(fonts.getCOSDictionary(name)));
        }
    }

    // Once a page: the library keeps them.
    private void font(@Nullable COSDictionary font) {
        if (font != null) {
            for (COSName part : List.of(COSName.TO_UNICODE, COSName.ENCODING)) {
                if (font.getDictionaryObject(part) instanceof COSStream map
                        && !sizes.containsKey(map)) {
                    count(map);
                }
            }
        }
    }

    private void count(COSStream stream) {
        Integer known = sizes.get(stream);
        int size = known == null ? size(stream) : known;
        sizes.put(stream, size);
        counted += size;
        if (counted > limit) {
            throw Refusals.tooMany("bytes of drawing on a page", limit);
        }
    }

    // At most one more than the limit.
    private int size(COSStream stream) {
        List<COSName> filters = filters(stream.getFilters());
        if (filters.isEmpty()) {
            return (int) Math.min(stream.getLength(), limit + 1L);
        }
        byte[] packed = new byte[0];
        int size = 0;
        for (int i = 0; i < filters.size(); i++) {
            boolean last = i == filters.size() - 1;
            Bounded unpacked = new Bounded(limit, !last);
            try (InputStream in =
                    i == 0 ? stream.createRawInputStream() : new ByteArrayInputStream(packed)) {
                FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(in, unpacked, stream, i);
            } catch (IOException | RuntimeException e) {
                // Full, or damaged; the library, too, takes what there is before the damage.
                if (unpacked.size > limit) {
                    return unpacked.size;
                }
            }
            packed = unpacked.kept.toByteArray();
            size = unpacked.size;
        }
        return size;
    }

    private static List<COSName> filters(@Nullable COSBase said) {
        List<COSName> filters = new ArrayList<>();
        if (said instanceof COSName one) {
            filters.add(one);
        } else if (said instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSName one) {
                    filters.add(one);
                }
            }
        }
        return filters;
    }

    private static final class Bounded extends OutputStream {

        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final int limit;
        private final boolean keep;
        private int size;

        Bounded(int limit, boolean keep) {
            this.limit = limit;
            this.keep = keep;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (length > limit - size) {
                size = limit + 1;
                throw new IOException("more than may be");
            }
            size += length;
            if (keep) {
                kept.write(bytes, offset, length);
            }
        }
    }
}
