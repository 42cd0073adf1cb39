package org.banmian.store.rest;

/** Answers on publications and their issues as the OpenAPI document shows them. */
final class IssueExamples {

    static final String MISSING_PAGES =
            "Inside the numbering: a page such as 3, or the first and the last of a run, such as"
                    + " A5-A9";

    static final String PUBLICATION =
            """
            {"code": "llrb",
             "settings": {"name": "吕梁日报", "homeRegion": "141100", "language": "zh-Hans",
               "timeZone": "Asia/Shanghai", "columns": 5, "readingDirection": "horizontal"},
             "described": "2022-12-01T08:00:00Z"}
            """;

    static final String PUBLICATIONS =
            """
            {"publications": [
               {"code": "llrb", "settings": {"name": "吕梁日报", "timeZone": "Asia/Shanghai"},
                "described": "2022-12-01T08:00:00Z"}]}
            """;

    static final String ISSUE =
            """
            {"publication": "llrb", "date": "2022-12-02", "withdrawn": false,
             "pages": [
               {"page": "1", "revision": 1, "received": "2022-12-02T01:00:00Z", "articles": 6,
                "withdrawn": false},
               {"page": "2", "revision": 2, "received": "2022-12-03T01:00:00Z", "articles": 0,
                "withdrawn": true},
               {"page": "4", "revision": 1, "received": "2022-12-02T01:00:04Z", "articles": 5,
                "withdrawn": false}],
             "missingPages": ["3"]}
            """;

    static final String CALENDAR =
            """
            {"publication": "llrb", "from": "2022-12-01", "to": "2022-12-06",
             "firstIssue": "2012-01-02", "lastIssue": "2023-06-30",
             "days": [
               {"date": "2022-12-01", "withdrawn": false, "pages": ["1", "2", "3", "4"],
                "withdrawnPages": [], "missingPages": []},
               {"date": "2022-12-02", "withdrawn": false, "pages": ["1", "4", "10"],
                "withdrawnPages": ["2"], "missingPages": ["3", "5-9"]},
               {"date": "2022-12-06", "withdrawn": true, "pages": [],
                "withdrawnPages": ["1"], "missingPages": []}],
             "missingDates": [{"date": "2022-12-05", "appeared": 7, "sameWeekdays": 8}]}
            """;

    private IssueExamples() {}
}
