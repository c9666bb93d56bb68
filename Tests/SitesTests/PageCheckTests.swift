import Testing

/// The check that finds nothing in hostile sites finds what it is for.
struct PageCheckTests {
    @Test(arguments: [
        "<script>x</script>", "<script type=\"module\" src=\"/x.js\"></script>",
        "<script type=\"module\" src=\"/assets/search.0123456789ab.js\">x</script>", "<p onclick=\"x\"></p>",
        "<a href=\"javascript:x\">a</a>",
        "<a href=\" JavaScript&colon;x\">a</a>",
        "<img src=\"data:x\">", "<p><b></p></b>", "<p>", "</p>", "<p class=x></p>", "<p class=\"a\" class=\"b\"></p>",
        "a > b", "a < b",
        "<a href=\"//evil.example\">a</a>", "<meta http-equiv=\"refresh\" content=\"0; url=javascript:x\">",
        "<p class=\"<\"></p>",
        "<p class=\"", "a\0b",
    ])
    func seesWhatIsWrong(_ page: String) {
        #expect(!PageCheck.defects(in: Array(page.utf8)).isEmpty)
    }

    @Test(arguments: [
        "<!DOCTYPE html><p class=\"a\" hidden>&lt;script&gt; javascript:x <br> on=\"x\"</p>",
        "<script type=\"module\" src=\"/eu/assets/search.0123456789ab.js\"></script>", "<svg><path d=\"M0\"/></svg>",
        "<meta name=\"description\" content=\"javascript:x\">", "<a href=\"#a\">a</a><a href=\"/javascript:x\">a</a>",
    ])
    func letsGoodPagesPass(_ page: String) {
        #expect(PageCheck.defects(in: Array(page.utf8)) == [])
    }
}
