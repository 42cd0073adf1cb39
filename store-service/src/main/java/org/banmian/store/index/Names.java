package org.banmian.store.index;

import org.banmian.store.search.Facet;
import org.banmian.store.search.Field;

/** How the fields of the index are called. */
final class Names {

    /**
     * How long a name or word may be that is kept as one term, in UTF-16 code units; a longer one
     * is found as any other string is, but not as a name. An index takes terms of 32,766 bytes, and
     * some are put together from a name, its pinyin and its title.
     */
    static final int LONGEST = 1_000;

    /** The article's id. */
    static final String ID = "id";

    /** Its revision; also of one that is gone, which has this, its id, and nothing more. */
    static final String REVISION = "revision";

    /** There for every article that stands. */
    static final String STANDING = "standing";

    /** Its one value. */
    static final String YES = "1";

    /** Single characters of all its fields. */
    static final String SINGLES = "any.1";

    /** Pairs of characters of all its fields: those of the body, {@link #BODY_END}, the others. */
    static final String PAIRS = "any.2";

    /** A pair that no text has, for the normal form knows no NUL. */
    static final String BODY_END = "\0\0";

    /** Its words, in normal form, as the segmenter cut them. */
    static final String WORD = "word";

    /** Its keywords, in normal form. */
    static final String KEYWORD = "keyword";

    /** Days since 1970-01-01. */
    static final String DATE = "date";

    /** Its place among the articles of its date; see {@link PrintOrder}. */
    static final String PLACE = "place-of-date";

    /** Each division that a place of it lies in, itself included: codes without zeros behind. */
    static final String WITHIN = "within";

    /** Each place of it that has a code: name, NUL, code without zeros behind. */
    static final String PLACE_CODE = "place-code";

    /**
     * Each place of it that has a code, to be counted: its name, NUL, code without zeros behind.
     */
    static final String CODED_PLACE = "coded-place.count";

    /** Each title of a person: the name in normal form, NUL, the title. */
    static final String TITLE = "title.is";

    /** The same, to be counted. */
    static final String TITLE_COUNT = "title.count";

    /** What is answered, kept as it is. */
    static final String TEXT = "text";

    /** Names of the roles of its pieces, parted by blanks. */
    static final String ROLES = "roles";

    /** See {@link #TEXT}. */
    static final String BYLINE = "byline";

    /** See {@link #TEXT}. */
    static final String PEOPLE = "people";

    /** See {@link #TEXT}. */
    static final String PLACES = "places";

    private Names() {}

    /** Single characters of one field. */
    static String singles(Field field) {
        return field.id() + ".1";
    }

    /** Pairs of characters of one field, if it is not the body. */
    static String pairs(Field field) {
        return field.id() + ".2";
    }

    /** Values of a facet in normal form, to filter by. */
    static String filter(Facet facet) {
        return facet.id() + ".is";
    }

    /** Values of a facet as they are, to be counted. */
    static String count(Facet facet) {
        return facet.id() + ".count";
    }

    /** A title of a person of this name, which is in normal form. */
    static String title(String name, String title) {
        return name + '\0' + title;
    }
}
