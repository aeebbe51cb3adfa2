package se.ingangen.portal.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComingBackTest {

    private static final String DRAFT = "draft=" + "aB-_".repeat(10) + "123";

    @ParameterizedTest
    @CsvSource(textBlock = """
            # where somebody wants to go after signing in,                      whether they are led there
            /desk/counter/ar/services/contact/topic?DRAFT,                      true
            /desk/counter/sv-simple/services/income-support/co-name?DRAFT,      true
            /desk/counter/so/services/renewal/children?DRAFT&item=k3x9ab2q,     true
            /desk/counter/so/services/renewal/children?DRAFT&from=check,        true
            /desk/counter/so/services/renewal/children?DRAFT&next=/evil,        false
            /desk/counter/so/services/contact/topic,                            false
            /desk/counter/so/services/contact/topic?draft=short,                false
            /desk/counter/../errands.xhtml?DRAFT,                               false
            /desk/errands.xhtml,                                                false
            /sv/services/contact/topic?DRAFT,                                   false
            //example.org/desk/counter/so/services/contact/topic?DRAFT,         false
            https://example.org/desk/counter/so/services/contact/topic?DRAFT,   false
            """)
    void onlyAPageOfADraftAtTheCounterLeadsBack(String address, boolean led) {
        assertEquals(led, ComingBack.leadsBack(address.replace("DRAFT", DRAFT)));
    }
}
