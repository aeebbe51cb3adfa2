package se.ingangen.portal.preference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageLinksTest {

    private final PageLinks links = new PageLinks(
            Preferences.of("dark").orElseThrow(),
            Map.of("/assets/0123/portal.css", "/assets/preference/4567/dark.css"));

    @ParameterizedTest
    @CsvSource(textBlock = """
            # address,                              where it leads
            /,                                      /~dark/
            /sv,                                    /~dark/sv
            /sv-simple/services/contact,            /~dark/sv-simple/services/contact
            /sv?a=b,                                /~dark/sv?a=b
            /ar#main,                               /~dark/ar#main
            /so/hoy,                                /~dark/so/hoy
            /en/search?q=rent&amp;page=2,           /~dark/en/search?q=rent&amp;page=2
            /~/sv/settings,                         /sv/settings
            /~150/sv,                               /~150/sv
            /assets/0123/portal.css,                /assets/preference/4567/dark.css
            /assets/0123/icon.svg,                  /assets/0123/icon.svg
            /files/plan/plan.pdf,                   /files/plan/plan.pdf
            /api/v1/search,                         /api/v1/search
            /desk,                                  /desk
            /opensearch.xml,                        /opensearch.xml
            /health/live,                           /health/live
            //sv/,                                  //sv/
            #main,                                  #main
            '',                                     ''
            ?q=a,                                   ?q=a
            https://example.com/sv,                 https://example.com/sv
            tel:+46406280450,                       tel:+46406280450
            """)
    void onlyPagesAreReadWithPreferences(String address, String leads) {
        assertEquals(leads, links.address(address));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            # in the page                                              | for the reader
            <a href="/sv">Start</a>                                    | <a href="/~dark/sv">Start</a>
            <a class="link" href='/sv' lang="sv">                      | <a class="link" href='/~dark/sv' lang="sv">
            <A HREF="/sv">                                             | <A HREF="/~dark/sv">
            <a href = "/sv">                                           | <a href = "/~dark/sv">
            <a\\nhref="/sv"\\n>                                          | <a\\nhref="/~dark/sv"\\n>
            <form method="post" action="/sv/a">                        | <form method="post" action="/~dark/sv/a">
            <button formaction="/sv/a">                                | <button formaction="/~dark/sv/a">
            <a href="/sv"><b>a</b></a><a href="/ar">                   | <a href="/~dark/sv"><b>a</b></a><a href="/~dark/ar">
            <a href="/sv"/><a href="/ar"/>                             | <a href="/~dark/sv"/><a href="/~dark/ar"/>
            <link rel="stylesheet" href="/assets/0123/portal.css" />   | <link rel="stylesheet" href="/assets/preference/4567/dark.css" />
            1 < 2 <a href="/sv">                                       | 1 < 2 <a href="/~dark/sv">
            <input disabled value=/sv><a href="/sv">                   | <input disabled value=/sv><a href="/~dark/sv">
            <p title="a > b"><a href="/sv">                            | <p title="a > b"><a href="/~dark/sv">
            """)
    void everyAddressInATagIsMadeTheReaders(String page, String reader) {
        assertEquals(reader, links.in(page.replace("\\n", "\n")).replace("\n", "\\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "href=\"/sv\"",
                "<p>Write href=\"/sv\" or action='/sv' here</p>",
                "<p>&lt;a href=\"/sv\"&gt;</p>",
                "<!-- <a href=\"/sv\"> -->",
                "<!-- never ends <a href=\"/sv\">",
                "<title><a href=\"/sv\"></title>",
                "<textarea name=\"a\"><a href=\"/sv\"></TEXTAREA>",
                "<script>'<a href=\"/sv\">'</script>",
                "<style>a::after{content:'<a href=\"/sv\">'}</style>",
                "<input value='<a href=\"/sv\">'>",
                "<p data-href=\"/sv\" title=\"href='/sv'\" lang=\"/sv\">",
                "<a hreflang=\"/sv\">",
                "<a title=href=\"/sv\">",
                "<img src=\"/sv/a.png\">",
                "</a href=\"/sv\">",
                "<!DOCTYPE html href=\"/sv\">",
                "<a href=\"/sv",
                "<a href=",
                "<a href",
                "<a",
                "<",
                "<a =\"/sv\">",
                "a < href=\"/sv\""
            })
    void textAndAllElseStayAsTheyAre(String page) {
        assertEquals(page, links.in(page));
    }

    @Test
    void aPageIsChangedAfterTextThatOnlyLooksLikeTags() {
        assertEquals(
                "<textarea></a><a href=\"/sv\"></textarea><!--<a --><a href=\"/~dark/sv\">إيجار 🚪",
                links.in("<textarea></a><a href=\"/sv\"></textarea><!--<a --><a href=\"/sv\">إيجار 🚪"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # address after the preferences, whether it is one of a page
            /,           true
            /sv,         true
            /fi/sivu,    true
            /api/v1,     false
            /desk,       false
            /files/a/b,  false
            //sv,        false
            /WEB-INF/,   false
            sv,          false
            """)
    void onlyPagesCanBeAskedForWithPreferences(String address, boolean page) {
        assertEquals(page, PageLinks.leadsToPage(address));
    }
}
