package org.banmian.nlp.page.compose;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.banmian.nlp.page.compose.Copy.Text;
import org.banmian.nlp.page.compose.Line.Role;

/** Writes down what a page consists of, in the form its articles are scored in. */
final class Gold {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final ObjectNode root = JsonNodeFactory.instance.objectNode();

    Gold(String source, List<Copy> copies, List<List<String>> furniture, House house) {
        root.put("source", source);
        ArrayNode articles = root.putArray("articles");
        copies.forEach(copy -> article(articles.addObject(), copy));
        ArrayNode pieces = root.putArray("furniture");
        furniture.forEach(piece -> piece.forEach(pieces::add));
        root.putPOJO("meta", house);
    }

    String json() throws JsonProcessingException {
        return MAPPER.writeValueAsString(root);
    }

    private static void article(ObjectNode node, Copy copy) {
        boolean credited = copy.bylineKept();
        node.put("id", "a" + (copy.number() + 1));
        node.put("headline", copy.missingHead() ? "" : copy.headline().text());
        node.put("kicker", copy.missingHead() ? "" : copy.kicker().text());
        node.put("subtitle", copy.missingHead() ? "" : copy.subheadline().text());
        node.put("byline", credited ? copy.byline() : "");
        node.put("byline_inline", credited && copy.kind().inText());
        ArrayNode authors = node.putArray("authors");
        if (credited) {
            copy.authors().forEach(authors::add);
        }
        body(node, copy);
        ArrayNode captions = node.putArray("captions");
        copy.captions().forEach(c -> captions.add(c.text()));
        node.put("topic", copy.article().topic());
        node.put("genre", copy.article().genre());
        node.put("byline_kind", copy.kind().name());
        if (copy.missingHead()) {
            node.put("lost_headline", copy.headline().text());
        }
    }

    private static void body(ObjectNode node, Copy copy) {
        ArrayNode paragraphs = node.putArray("paragraphs");
        ArrayNode subheads = node.putArray("subheads");
        ArrayNode lost = node.putArray("lost_text");
        for (Text text : copy.body()) {
            String kept = text.part().kept();
            if (!text.part().lostText().isEmpty()) {
                lost.add(text.part().lostText());
            }
            if (kept.isEmpty()) {
                continue;
            }
            if (text.role() == Role.CROSSHEAD) {
                subheads.add(paragraphs.size());
            }
            paragraphs.add(kept);
        }
    }
}
