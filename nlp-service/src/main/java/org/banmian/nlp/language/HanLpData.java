package org.banmian.nlp.language;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.io.IIOAdapter;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The one place where HanLP's process-wide state is set: its bundled data only, and nothing
 * written.
 *
 * <p>HanLP reads its dictionaries through a global adapter and would otherwise look into the
 * working directory and write caches beside what it reads, which a read-only container refuses.
 * Whoever touches a HanLP class calls {@link #use()} first.
 */
final class HanLpData {

    /** Kept here because java.util.logging holds its loggers weakly. */
    private static final Logger HANLP_LOG = Logger.getLogger("HanLP");

    static {
        HANLP_LOG.setLevel(Level.SEVERE);
        HanLP.Config.IOAdapter = new BundledDataOnly();
        HanLP.Config.CustomDictionaryAutoRefreshCache = false;
        HanLP.Config.Normalization = false;
    }

    private HanLpData() {}

    /** Makes sure HanLP is set up; costs nothing after the first call. */
    static void use() {
        // the static initialiser does the work, once, under the class lock
    }

    /** Reads from HanLP's own jar, writes nowhere. */
    private static final class BundledDataOnly implements IIOAdapter {

        @Override
        public InputStream open(String path) throws IOException {
            InputStream data = HanLP.class.getResourceAsStream("/" + path);
            if (data == null) {
                throw new FileNotFoundException("HanLP's jar holds no " + path);
            }
            return data;
        }

        @Override
        public OutputStream create(String path) throws IOException {
            throw new IOException("HanLP's data is read-only: " + path);
        }
    }
}
