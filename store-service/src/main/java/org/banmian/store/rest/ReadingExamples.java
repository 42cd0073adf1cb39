package org.banmian.store.rest;

/** Answers on differences, names and time as the OpenAPI document shows them. */
final class ReadingExamples {

    static final String DIFFERENCE =
            """
            {"id": "llrb/2022-12-02/3/1",
             "from": {"revision": 1, "received": "2022-12-02T01:00:00Z", "length": 25},
             "to": {"revision": 2, "received": "2022-12-02T03:00:00Z", "length": 25},
             "same": false, "coarse": false,
             "fields": [
               {"field": "headline", "changed": false, "runs": [
                 {"change": "kept", "text": "保供电暖民心", "from": [0, 6], "to": [0, 6]}]},
               {"field": "paragraph", "changed": true, "runs": [
                 {"change": "kept", "text": "本报讯 县供电公司", "from": [7, 16], "to": [7, 16]},
                 {"change": "removed", "text": "昨", "from": [16, 17]},
                 {"change": "added", "text": "今", "to": [16, 17]},
                 {"change": "kept", "text": "日走访用户。", "from": [17, 23], "to": [17, 23]}]}],
             "credits": [{"change": "kept", "credit": {"name": "张三", "role": "journalist"}}]}
            """;

    static final String TIMELINE =
            """
            {"interval": "month", "articles": 5, "volume": 310,
             "points": [
               {"value": "2022-11", "articles": 3, "volume": 160},
               {"value": "2022-12", "articles": 0, "volume": 0},
               {"value": "2023-01", "articles": 2, "volume": 150}]}
            """;

    static final String NAMES =
            """
            {"kind": "place", "total": 2, "items": [
               {"name": "石楼县", "articles": 12}, {"name": "离石区", "articles": 7}],
             "next": null}
            """;

    static final String PROFILE =
            """
            {"kind": "person", "name": "孙大军", "articles": 3, "named": 3,
             "firstDate": "2021-03-01", "lastDate": "2022-12-02",
             "items": [
               {"id": "llrb/2022-12-02/3/1", "revision": 1, "headline": "保供电暖民心", "length": 27,
                "people": ["孙大军"], "places": ["石楼县"], "highlights": [],
                "snippet": "保供电暖民心…", "html": "保供电暖民心…"}],
             "next": null,
             "companions": {
               "person": [], "place": [
                 {"name": "石楼县", "articles": 3, "of": 12, "association": 17.6}],
               "organisation": [], "journalist": [], "photographer": []},
             "titles": [
               {"title": "副县长", "articles": 1, "firstDate": "2021-03-01",
                "lastDate": "2021-03-01", "evidence": ["llrb/2021-03-01/1/2"]},
               {"title": "县长", "articles": 2, "firstDate": "2022-01-20",
                "lastDate": "2022-12-02",
                "evidence": ["llrb/2022-01-20/1/1", "llrb/2022-12-02/3/1"]}],
             "sameName": {"journalist": 4}}
            """;

    private ReadingExamples() {}
}
