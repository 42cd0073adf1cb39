package org.banmian.store.rest;

/** Answers as the OpenAPI document shows them. */
final class Examples {

    static final String ARTICLE =
            """
            {"id": "llrb/2022-12-02/3/1", "revision": 1, "headline": "石楼县供电公司：保供电暖民心",
             "byline": "记者 张三", "genre": "news-report", "length": 27,
             "people": ["张三"], "places": ["石楼县"], "organisations": ["石楼县供电公司"],
             "text": "石楼县供电公司：保供电暖民心\\n记者 张三\\n本报讯 天气转冷……",
             "content": {"pieces": [
               {"role": "headline", "text": "石楼县供电公司：保供电暖民心", "source": [[0, 14]], "confidence": 0.9}],
               "genre": "news-report", "annotations": {"language": "zh-Hans"}, "confidence": {"value": 0.9}},
             "received": "2022-12-02T01:00:00Z",
             "source": {"digest": "a4cb9ab709589dbc0000000000000000000000000000000000000000000000aa",
               "mediaType": "text/plain", "charset": "UTF-8", "size": 12345,
               "received": "2022-12-02T01:00:00Z", "receivedFrom": "anonymous"},
             "pipeline": {"number": 1, "digest": "0a1b2c3d4e5f"}}
            """;

    static final String LIST =
            """
            {"total": 1, "items": [
               {"id": "llrb/2022-12-02/3/1", "revision": 1, "headline": "石楼县供电公司：保供电暖民心",
                "byline": "记者 张三", "length": 27, "people": ["张三"], "places": ["石楼县"],
                "highlights": [[0, 3]], "snippet": "石楼县供电公司：保供电暖民心…",
                "html": "<mark>石楼县</mark>供电公司：保供电暖民心…"}],
             "next": null,
             "facets": {"publication": [{"value": "llrb", "articles": 1}]},
             "histogram": [{"value": "2022-12", "articles": 1}]}
            """;

    static final String PAGE =
            """
            {"page": "llrb/2022-12-02/3", "revision": 1, "received": "2022-12-02T01:00:00Z",
             "source": {"digest": "a4cb9ab709589dbc0000000000000000000000000000000000000000000000aa",
               "mediaType": "text/plain", "charset": "UTF-8", "size": 12345,
               "received": "2022-12-02T01:00:00Z", "receivedFrom": "anonymous"},
             "pipeline": {"number": 1, "digest": "0a1b2c3d4e5f"},
             "articles": [],
             "furniture": [{"kind": "imprint", "text": "责编：王五", "source": [[40, 45]]}],
             "ledger": {"total": 45, "article": 40, "caption": 0, "furniture": 5, "duplicate": 0,
               "hidden": 0, "unassigned": 0},
             "quality": {"confidence": {"value": 0.9}}}
            """;

    static final String STATUS =
            """
            {"publications": 1, "pages": 5, "withdrawnPages": 0, "articles": 31,
             "withdrawnArticles": 2, "outbox": 0, "newestReceived": "2022-12-02T01:00:00Z"}
            """;

    static final String REVISIONS =
            """
            {"id": "llrb/2022-12-02/3/1", "revisions": [
               {"revision": 1, "received": "2022-12-02T01:00:00Z", "headline": "保供电暖民心", "length": 27},
               {"revision": 2, "received": "2022-12-03T01:00:00Z", "withdrawn": "not-on-page"}]}
            """;

    static final String SUGGESTIONS =
            """
            {"suggestions": [{"kind": "place", "name": "石楼县", "articles": 12}]}
            """;

    private Examples() {}
}
