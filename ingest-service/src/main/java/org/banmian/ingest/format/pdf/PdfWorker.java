package org.banmian.ingest.format.pdf;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.LogManager;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banmian.ingest.page.PageRejectedException;

/**
 * Reads PDF files in a process of its own, which may be killed: a file can make the library run
 * without end, and no thread of it can be stopped. Talks as {@link Wire} says, over its standard
 * streams, and leaves when its input ends, whatever it is doing.
 */
public final class PdfWorker {

    /** How many calls are told of where reading failed. */
    private static final int CALLS = 4;

    private final DataOutputStream out;
    private final BlockingQueue<Job> jobs = new LinkedBlockingQueue<>();

    private static final class Job {

        private final PdfLimits limits;
        private final byte[] bytes;

        Job(PdfLimits limits, byte[] bytes) {
            this.limits = limits;
            this.bytes = bytes;
        }
    }

    private PdfWorker(DataOutputStream out) {
        this.out = out;
    }

    /** Runs until the input ends. */
    public static void main(String[] args) throws InterruptedException {
        // What the library has to say of a file may be any number of lines, of anybody's text.
        LogManager.getLogManager().reset();
        DataOutputStream out =
                new DataOutputStream(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(System.err);
        PdfWorker worker = new PdfWorker(out);
        Thread ear = new Thread(worker::listen, "input");
        ear.setDaemon(true);
        ear.start();
        worker.work();
    }

    private void listen() {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(System.in))) {
            while (true) {
                PdfLimits limits = Wire.readLimits(in);
                int length = in.readInt();
                byte[] bytes = in.readNBytes(length);
                if (bytes.length == length) {
                    jobs.add(new Job(limits, bytes));
                }
            }
        } catch (IOException e) {
            Runtime.getRuntime().halt(0);
        }
    }

    private void work() throws InterruptedException {
        try {
            new PdfPages(PdfLimits.DEFAULT).read(FirstFile.bytes());
            out.writeByte(Wire.READY);
            out.flush();
            while (true) {
                answer(jobs.take());
            }
        } catch (IOException e) {
            // Nobody listens.
            Runtime.getRuntime().halt(0);
        }
    }

    private void answer(Job job) throws IOException {
        try {
            new PdfPages(job.limits)
                    .read(
                            job.bytes,
                            page -> {
                                out.writeByte(Wire.PAGE);
                                Wire.writePage(out, page);
                                out.flush();
                            });
            out.writeByte(Wire.END);
        } catch (PageRejectedException e) {
            refuse(e);
        } catch (StackOverflowError e) {
            refuse(Refusals.tooCostly());
        } catch (RuntimeException e) {
            // The library meets files of every kind of wrong, and not all of it with care. Said
            // aloud, because the fault may also be ours; without its message, which may be text.
            System.err.println("a PDF was given up as damaged: " + where(e));
            refuse(Refusals.damaged());
        }
        out.flush();
    }

    private static String where(RuntimeException e) {
        String calls =
                Stream.of(e.getStackTrace())
                        .limit(CALLS)
                        .map(StackTraceElement::toString)
                        .collect(Collectors.joining(", "));
        return e.getClass().getName() + " at " + calls;
    }

    private void refuse(PageRejectedException refused) throws IOException {
        out.writeByte(Wire.REFUSED);
        Wire.writeRefusal(out, refused);
    }
}
