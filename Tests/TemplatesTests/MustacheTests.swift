import Markup
import SiteBuilder
import SourceText
import Templates
import Testing

/// The rules of the Mustache specification, by cases of our own.
@Suite struct MustacheTests {
    @Test(arguments: [
        Case("text without tags stays", "<p>a { b } }} c</p>\n", "<p>a { b } }} c</p>\n"),
        Case("nothing gives nothing", "", ""),
        Case("text is escaped", "{{title}}", "Domov &amp; práce"),
        Case(
            "white space in a tag does not count", "|{{ title }}|{{{ body }}}|{{& body }}|",
            "|Domov &amp; práce|<p>Ahoj</p>|<p>Ahoj</p>|"),
        Case("three braces and & print HTML", "{{{body}}}{{&body}}", "<p>Ahoj</p><p>Ahoj</p>"),
        Case("numbers are digits", "{{count}} {{zero}}", "3 0"),
        Case("what is absent or empty prints nothing", "[{{missing}}{{empty}}]", "[]"),
        Case("dots go inwards", "{{image.alt}} {{image.size.width}}", "Dům 80"),
        Case("dots through what is absent print nothing", "[{{no_image.alt}}{{no_image.size.width}}]", "[]"),
        Case("the first part is looked up, the others are not", "{{#image}}{{size.width}}{{/image}}", "80"),
        Case(
            "a leading dot looks in the innermost scope only", "{{#image}}{{.alt}} {{.title}}{{/image}}", "Dům Obrázek"),
        Case("a value on its own line is no standalone tag", "a\n  {{count}}\nb", "a\n  3\nb"),
        Case("what values hold is not a template", "{{#rows}}{{name}}{{/rows}}", "12"),
    ])
    func interpolation(_ example: Case) {
        #expect(rendered(example.page, example.files) == example.output)
    }

    @Test func valuesAreNoTemplates() {
        #expect(rendered("{{title}}", [:], Sample(title: "{{count}}")) == "{{count}}")
    }

    @Test(arguments: [
        Case("a comment vanishes", "a{{! nothing }}b", "ab"),
        Case("a comment of several lines vanishes", "a{{! one\n two }}b", "ab"),
        Case("a comment may hold braces", "a{{! {{x} }}b", "ab"),
        Case("a comment alone on its line takes the line", "a\n  {{! x }}  \nb\n", "a\nb\n"),
        Case("so does one of several lines", "a\n  {{!\n x\n  }}\nb\n", "a\nb\n"),
        Case("lines may end in CR LF", "a\r\n{{! x }}\r\nb", "a\r\nb"),
        Case("the first line needs no line before", "  {{! x }}\nb", "b"),
        Case("the last line needs no line behind", "a\n  {{! x }}", "a\n"),
        Case("a comment beside text leaves its line alone", "a {{! x }}\n {{! y }} b\n", "a \n  b\n"),
        Case("two comments are not alone", "{{! x }}{{! y }}\nb", "\nb"),
        Case("white space round a comment stays", "a {{! x }} b", "a  b"),
    ])
    func comments(_ example: Case) {
        #expect(rendered(example.page, example.files) == example.output)
    }

    @Test(arguments: [
        Case("a pair is set", "{{=<% %>=}}<%count%>{{count}}", "3{{count}}"),
        Case("single characters", "({{=[ ]=}}[count])", "(3)"),
        Case("back again", "{{=| |=}}|count||={{ }}=|{{count}}", "33"),
        Case("in and behind sections", "{{#yes}}{{=| |=}}|count|{{count}}|/yes||count|", "3{{count}}3"),
        Case("alone on its line", "a\n  {{= @ @ =}}  \n@count@\n", "a\n3\n"),
        Case("beside text", " | {{=@ @=}}\n", " | \n"),
        Case("not for a partial", "{{=@ @=}}@>p@", ["p": "{{count}}@count@"], "3@count@"),
        Case("not from a partial", "{{>p}}{{count}}", ["p": "{{=@ @=}}@count@"], "33"),
        Case("three braces with other delimiters", "{{=<% %>=}}<%{body}%><%&body%>", "<p>Ahoj</p><p>Ahoj</p>"),
    ])
    func delimiters(_ example: Case) {
        #expect(rendered(example.page, example.files) == example.output)
    }

    @Test(arguments: [
        Case("a true flag", "{{#yes}}x{{/yes}}{{#no}}y{{/no}}", "x"),
        Case("the opposite", "{{^yes}}x{{/yes}}{{^no}}y{{/no}}", "y"),
        Case("texts", "{{#title}}x{{/title}}{{#empty}}y{{/empty}}{{#missing}}z{{/missing}}", "x"),
        Case("no texts", "{{^title}}x{{/title}}{{^empty}}y{{/empty}}{{^missing}}z{{/missing}}", "yz"),
        Case("numbers", "{{#count}}x{{/count}}{{#zero}}y{{/zero}}{{^zero}}z{{/zero}}", "xz"),
        Case("addresses and HTML", "{{#url}}x{{/url}}{{#other}}y{{/other}}{{#body}}z{{/body}}", "xz"),
        Case(
            "the dot is the section's value", "{{#title}}{{.}} {{title}}{{/title}}",
            "Domov &amp; práce Domov &amp; práce"),
        Case("the dot of HTML is HTML", "{{#body}}{{{.}}}{{/body}}", "<p>Ahoj</p>"),
        Case("a scope goes on the stack", "{{#image}}{{alt}} {{title}} {{count}}{{/image}}", "Dům Obrázek 3"),
        Case("and off again", "{{#image}}{{/image}}{{title}}", "Domov &amp; práce"),
        Case("an absent scope", "{{#no_image}}x{{/no_image}}{{^no_image}}y{{/no_image}}", "y"),
        Case("a list repeats", "{{#rows}}[{{name}}]{{count}}{{/rows}}", "[1]3[2]3"),
        Case(
            "an empty list", "{{#no_rows}}x{{/no_rows}}{{^no_rows}}y{{/no_rows}}{{#none}}x{{/none}}{{^none}}z{{/none}}",
            "yz"),
        Case("a list of texts", "{{#tags}}({{.}}){{/tags}}", "(a)(b)(c)"),
        Case("the dot within a section of the dot", "{{#tags}}{{#.}}{{.}}{{/.}}{{/tags}}", "abc"),
        Case(
            "the length of a list",
            "{{tags.count}} {{rows.count}} {{#none.count}}x{{/none.count}}{{#rows.count}}y{{/rows.count}}", "3 2 y"),
        Case(
            "dotted names", "{{#image.size.width}}{{.}}{{/image.size.width}}{{^no_image.size}}x{{/no_image.size}}",
            "80x"),
        Case("outer frames from within", "{{#image}}{{#rows}}{{alt}}{{name}}{{/rows}}{{/image}}", "Dům1Dům2"),
        Case("the same name within itself", "{{#yes}}a{{#yes}}b{{/yes}}c{{/yes}}", "abc"),
        Case("twice in a row", "{{#yes}}a{{/yes}}-{{#yes}}b{{/yes}}", "a-b"),
        Case("white space round stays", " | {{#yes}}\t|\t{{/yes}} | \n", " | \t|\t | \n"),
        Case("inline sections leave their lines", " {{#yes}}A{{/yes}}\n {{#yes}}B{{/yes}}\n", " A\n B\n"),
        Case("standalone lines vanish", "a\n  {{#yes}}\n b\n\t{{/yes}}\nc\n", "a\n b\nc\n"),
        Case("with CR LF too", "|\r\n{{#yes}}\r\n{{/yes}}\r\n|", "|\r\n|"),
        Case("without a line before", "  {{#yes}}\n#{{/yes}}\n/", "#\n/"),
        Case("without a line behind", "#{{#yes}}\n/\n  {{/yes}}", "#\n/\n"),
        Case("two tags of sections are not alone", "{{#yes}}{{/yes}}\nb", "\nb"),
        Case("blank lines stay", "a\n\n{{#yes}}\n\nb\n{{/yes}}\n\nc", "a\n\n\nb\n\nc"),
        Case("space in tags", "|{{# yes }}={{/ yes }}|", "|=|"),
        Case("lists in lists", "{{#rows}}{{#cells}}{{name}}{{/cells}}{{^cells}}-{{/cells}}{{/rows}}", "--"),
    ])
    func sections(_ example: Case) {
        #expect(rendered(example.page, example.files) == example.output)
    }

    @Test func shapesMayContainThemselves() {
        let rows = [Sample.Row("1", [Sample.Row("2", [Sample.Row("3")])]), Sample.Row("4")]
        let page = "{{#rows}}{{name}}({{#cells}}{{name}}[{{#cells}}{{name}}{{/cells}}]{{/cells}}){{/rows}}"
        #expect(rendered(page, [:], Sample(rows: rows)) == "1(2[3])4()")
    }

    @Test(arguments: [
        Case("a partial is put in", "[{{>p}}]", ["p": "x"], "[x]"),
        Case("from partials/", "[{{> p }}]", ["partials/p": "x", "p": "y"], "[x]"),
        Case("by its path", "[{{>partials/p}}{{>p.html}}]", ["partials/p": "x"], "[xx]"),
        Case("it sees the stack", "{{#image}}{{>p}}{{/image}}", ["p": "{{alt}}{{count}}"], "Dům3"),
        Case("within a list", "{{#rows}}{{>p}}{{/rows}}", ["p": "{{name}},"], "1,2,"),
        Case("white space round stays", "| {{>p}} |", ["p": "\t|\t"], "| \t|\t |"),
        Case("inline, its lines are not indented", "  {{count}}  {{>p}}\n", ["p": "a\nb"], "  3  a\nb\n"),
        Case("alone, each line is indented", "\\\n {{>p}}\n/\n", ["p": "|\n{{count}}-\n|\n"], "\\\n |\n 3-\n |\n/\n"),
        Case("values are not indented", " {{>p}}\n", ["p": "{{{body}}}\n"], " <p>1\n2</p>\n"),
        Case("CR LF", "|\r\n{{>p}}\r\n|", ["p": "x"], "|\r\nx|"),
        Case("without a line before", "  {{>p}}\nx", ["p": "a\nb"], "  a\n  bx"),
        Case("without a line behind", "x\n  {{>p}}", ["p": "a\nb"], "x\n  a\n  b"),
        Case("indentation adds up", " {{>p}}\n", ["p": "a\n  {{>q}}\n", "q": "b\nc\n"], " a\n   b\n   c\n"),
        Case("sections within an indented partial", " {{>p}}\n", ["p": "{{#yes}}\na\n{{/yes}}\nb\n"], " a\n b\n"),
        Case("blank lines are not indented", " {{>p}}\n", ["p": "a\n\nb\n"], " a\n\n b\n"),
        Case("twice", "{{>p}}{{>p}}", ["p": "x"], "xx"),
    ])
    func partials(_ example: Case) {
        #expect(rendered(example.page, example.files, Sample(body: "<p>1\n2</p>")) == example.output)
    }

    @Test(arguments: [
        Case("a block prints its own content", "{{$b}}own {{count}}{{/b}}\n", "own 3\n"),
        Case("a layout without replacements", "{{<l}}{{/l}}", ["l": "a{{$b}}own{{/b}}"], "aown"),
        Case("a replaced block", "{{<l}}{{$b}}new{{/b}}{{/l}}", ["l": "a{{$b}}own{{/b}}c"], "anewc"),
        Case("one of two", "{{<l}}{{$b}}new{{/b}}{{/l}}", ["l": "{{$a}}x{{/a}},{{$b}}y{{/b}}"], "x,new"),
        Case("the same block twice", "{{<l}}{{$b}}new{{/b}}{{/l}}", ["l": "{{$b}}x{{/b}},{{$b}}y{{/b}}"], "new,new"),
        Case(
            "values do not replace blocks", "{{<l}}{{$title}}new{{/title}}{{/l}}",
            ["l": "{{$title}}x{{/title}}{{title}}"], "newDomov &amp; práce"),
        Case(
            "two uses of one layout", "{{<l}}{{$b}}1{{/b}}{{/l}} {{<l}}{{$b}}2{{/b}}{{/l}} {{>l}}",
            ["l": "|{{$b}}x{{/b}}|"], "|1| |2| |x|"),
        Case(
            "sections and values in a replacement", "{{<l}}{{$b}}{{#rows}}{{name}}{{/rows}}{{/b}}{{/l}}",
            ["l": "{{$b}}{{/b}}"], "12"),
        Case(
            "a replacement sees the place of the block", "{{<l}}{{$b}}{{title}}{{/b}}{{/l}}",
            ["l": "{{#image}}{{$b}}{{/b}}{{/image}}"], "Obrázek"),
        Case(
            "the outermost replacement counts", "{{<l}}{{$b}}1{{/b}}{{/l}}",
            ["l": "{{<m}}{{$b}}2{{/b}}{{/m}}", "m": "{{<n}}{{$b}}3{{/b}}{{/n}}", "n": "{{$b}}4{{/b}}"], "1"),
        Case(
            "else the next", "{{<l}}{{/l}}",
            ["l": "{{<m}}{{$b}}2{{/b}}{{/m}}", "m": "{{<n}}{{$b}}3{{/b}}{{/n}}", "n": "{{$b}}4{{/b}}"], "2"),
        Case(
            "replacements reach partials", "{{<l}}{{$b}}1{{/b}}{{/l}}", ["l": "[{{>m}}]", "m": "{{$b}}2{{/b}}"], "[1]"),
        Case(
            "a layout within its own block", "{{<l}}{{$b}}{{<l}}{{$b}}x{{/b}}{{/l}}{{/b}}{{/l}}",
            ["l": "({{$b}}{{/b}})"], "((x))"),
        Case(
            "a block within a replaced block", "{{<l}}{{$b}}a{{$c}}y{{/c}}{{/b}}{{/l}}",
            ["l": "{{$b}}{{$c}}x{{/c}}{{/b}}"], "ay"),
        Case("an inner block alone", "{{<l}}{{$c}}new{{/c}}{{/l}}", ["l": "{{$b}}a {{$c}}x{{/c}}{{/b}}"], "a new"),
        Case("lines in a replacement", "{{<l}}{{$b}}\na\n\nb\n{{/b}}{{/l}}", ["l": "{{$b}}x{{/b}}"], "a\n\nb\n"),
        Case(
            "an inline block keeps its line", "{{<l}}{{$b}}new{{/b}}{{/l}}", ["l": "a:\n  {{$b}}old{{/b}}\n"],
            "a:\n  new\n"),
        Case("a standalone layout is indented", "a\n  {{<l}}{{/l}}\nb\n", ["l": "1\n2\n"], "a\n  1\n  2\nb\n"),
        Case(
            "lines of a replacement take the block's indentation", "{{<l}}{{$b}}\n1\n2{{/b}}\n{{/l}}\n",
            ["l": "a\n  {{$b}}{{/b}}\n"], "a\n  1\n  2\n"),
        Case(
            "and lose their own", "{{<l}}{{$b}}\n    1\n      2\n{{/b}}{{/l}}\n", ["l": "a\n  {{$b}}\n  {{/b}}\n"],
            "a\n  1\n    2\n"),
        Case(
            "the old content says how far", "{{<l}}{{$b}}\n1\n2\n{{/b}}{{/l}}\n", ["l": "a\n{{$b}}\n  old\n{{/b}}\n"],
            "a\n  1\n  2\n"),
        Case(
            "a replacement without a line of its own", "{{<l}}{{$b}}new{{/b}}{{/l}}", ["l": "{{$b}}\n  old\n{{/b}}\nz"],
            "  newz"),
        Case(
            "in an indented layout", " {{<l}}\n{{$b}}\n  1\n{{/b}}\n {{/l}}\n", ["l": "a\n  {{$b}}\n  old\n  {{/b}}\n"],
            " a\n   1\n"),
        Case(
            "partials in a replacement", "{{<l}}\n  {{$b}}\n    {{>p}}\n  {{/b}}\n{{/l}}\n",
            ["l": "a\n {{$b}}\n {{/b}}\n", "p": "1\n2\n"], "a\n 1\n 2\n"),
    ])
    func inheritance(_ example: Case) {
        #expect(rendered(example.page, example.files) == example.output)
    }

    @Test func textInALayoutIsNotPrintedButReported() throws {
        let (templates, findings) = load("{{<l}} text {{$b}}new{{/b}} {{/l}}", ["l": "[{{$b}}{{/b}}]"])
        #expect(findings.map(\.id) == ["template-ignored"])
        var bytes: [UInt8] = []
        try #require(templates).render("page", Sample.view.scope(Sample()), into: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == "[new]")
    }
}
