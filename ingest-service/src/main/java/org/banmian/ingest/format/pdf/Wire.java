package org.banmian.ingest.format.pdf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.banmian.contract.page.Box;
import org.banmian.contract.page.Direction;
import org.banmian.contract.page.PageGeometry;
import org.banmian.contract.page.PageGeometry.Kind;
import org.banmian.contract.page.PageGeometry.Rectangle;
import org.banmian.contract.page.SourceLine;
import org.banmian.ingest.page.PageContent;
import org.banmian.ingest.page.PageRejectedException;
import org.banmian.ingest.page.PageRejectedException.Reason;

/**
 * How a worker and the service talk: numbers and texts one after the other. The worker says {@link
 * #READY} once; it is told the limits and the bytes of a file; it answers with {@link #PAGE} and a
 * page for each, then {@link #END}, or breaks off with {@link #REFUSED} and why.
 */
final class Wire {

    static final int READY = 0;
    static final int PAGE = 1;
    static final int END = 2;
    static final int REFUSED = 3;

    private static final String UNSAID = "";
    private static final String LIMIT = "limit";
    private static final String UNIT = "unit";

    private Wire() {}

    static void writeLimits(DataOutputStream out, PdfLimits limits) throws IOException {
        out.writeInt(limits.maxBytes());
        out.writeInt(limits.maxPages());
        out.writeInt(limits.maxGlyphs());
        out.writeInt(limits.maxDrawing());
        out.writeBoolean(limits.obeyPermissions());
    }

    static PdfLimits readLimits(DataInputStream in) throws IOException {
        return new PdfLimits(
                in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readBoolean());
    }

    static void writePage(DataOutputStream out, PageContent page) throws IOException {
        PageGeometry geometry = Objects.requireNonNull(page.geometry());
        out.writeDouble(geometry.width());
        out.writeDouble(geometry.height());
        out.writeInt(geometry.rectangles().size());
        for (Rectangle rectangle : geometry.rectangles()) {
            out.writeUTF(rectangle.kind().name());
            writeBox(out, rectangle.box());
        }
        out.writeInt(page.lines().size());
        for (SourceLine line : page.lines()) {
            writeText(out, line.text());
            writeBox(out, Objects.requireNonNull(line.box()));
            out.writeDouble(Objects.requireNonNull(line.fontSize()));
            out.writeUTF(line.direction() == null ? UNSAID : line.direction().name());
            out.writeBoolean(line.hidden());
        }
        out.writeInt(page.remarks().size());
        for (String remark : page.remarks()) {
            writeText(out, remark);
        }
    }

    static PageContent readPage(DataInputStream in) throws IOException {
        double width = in.readDouble();
        double height = in.readDouble();
        List<Rectangle> rectangles = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            rectangles.add(new Rectangle(Kind.valueOf(in.readUTF()), readBox(in)));
        }
        List<SourceLine> lines = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            lines.add(readLine(in));
        }
        List<String> remarks = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            remarks.add(readText(in));
        }
        PageGeometry geometry = new PageGeometry(width, height, rectangles);
        return new PageContent(Pdf.MEDIA_TYPE, null, lines, geometry, remarks);
    }

    private static SourceLine readLine(DataInputStream in) throws IOException {
        String text = readText(in);
        Box box = readBox(in);
        double size = in.readDouble();
        String direction = in.readUTF();
        return new SourceLine(
                text,
                box,
                size,
                direction.equals(UNSAID) ? null : Direction.valueOf(direction),
                null,
                in.readBoolean());
    }

    static void writeRefusal(DataOutputStream out, PageRejectedException refused)
            throws IOException {
        out.writeUTF(refused.reason().name());
        writeText(out, refused.detail());
        Object limit = refused.facts().get(LIMIT);
        out.writeInt(limit instanceof Integer number ? number : 0);
        writeText(out, String.valueOf(refused.facts().getOrDefault(UNIT, "")));
    }

    static PageRejectedException readRefusal(DataInputStream in) throws IOException {
        Reason reason = Reason.valueOf(in.readUTF());
        String detail = readText(in);
        int limit = in.readInt();
        String unit = readText(in);
        Map<String, Object> facts =
                limit == 0
                        ? Map.of("field", "body")
                        : Map.of("field", "body", LIMIT, limit, UNIT, unit);
        return new PageRejectedException(reason, detail, facts);
    }

    private static void writeBox(DataOutputStream out, Box box) throws IOException {
        out.writeDouble(box.x());
        out.writeDouble(box.y());
        out.writeDouble(box.width());
        out.writeDouble(box.height());
    }

    private static Box readBox(DataInputStream in) throws IOException {
        return new Box(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
