package org.banmian.ingest.issue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.attribute.FileTime;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Archives as scanners make them, and as nobody should. */
public final class Zips {

    private final SeekableInMemoryByteChannel bytes = new SeekableInMemoryByteChannel();
    private final ZipArchiveOutputStream out;

    private Zips(Charset names) {
        out = new ZipArchiveOutputStream(bytes);
        out.setEncoding(names.name());
        out.setUseLanguageEncodingFlag(names.equals(UTF_8));
    }

    public static Zips zip() {
        return new Zips(UTF_8);
    }

    public static Zips zip(Charset names) {
        return new Zips(names);
    }

    public Zips with(String name, String text) {
        return with(name, text.getBytes(UTF_8));
    }

    public Zips with(String name, byte[] content) {
        return with(name, content, entry -> {});
    }

    public Zips with(String name, byte[] content, Consumer<ZipArchiveEntry> change) {
        try {
            ZipArchiveEntry entry = new ZipArchiveEntry(name);
            entry.setTime(FileTime.fromMillis(0));
            entry.setSize(content.length);
            change.accept(entry);
            out.putArchiveEntry(entry);
            out.write(content);
            out.closeArchiveEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        try {
            out.close();
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.write(bytes.array(), 0, (int) bytes.size());
            return all.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * With a bit of the general purpose flags set in every header, as encryption sets the first.
     */
    public static byte[] flagged(byte[] zip, int flag) {
        byte[] changed = zip.clone();
        for (int i = 0; i + 10 < changed.length; i++) {
            if (changed[i] == 'P' && changed[i + 1] == 'K') {
                if (changed[i + 2] == 3 && changed[i + 3] == 4) {
                    changed[i + 6] |= (byte) flag;
                } else if (changed[i + 2] == 1 && changed[i + 3] == 2) {
                    changed[i + 8] |= (byte) flag;
                }
            }
        }
        return changed;
    }
}
