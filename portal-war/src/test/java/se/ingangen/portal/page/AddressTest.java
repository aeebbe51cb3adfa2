package se.ingangen.portal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # path as it was sent                      | parts
            ''                                         | ''
            /                                          | ''
            /sv                                        | sv
            /sv/                                       | sv
            /sv-simple/services/contact                | sv-simple services contact
            /sv/ans%C3%B6k                             | sv ansök
            /ar/%D8%A5%D9%8A%D8%AC%D8%A7%D8%B1         | ar إيجار
            /ti/%E1%88%93%E1%8C%88%E1%8B%9D            | ti ሓገዝ
            /sv/%F0%9F%9A%AA                           | sv 🚪
            /sv/100%25                                 | sv 100%
            /sv/a+b                                    | sv a+b
            /sv/...                                    | sv ...
            """)
    void aPathIsItsPartsDecoded(String path, String parts) {
        assertEquals(parts, told(path));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # path                         | why
            /sv/%                          | an escape that is cut off
            /sv/%C                         | an escape that is cut off
            /sv/%zz                        | no hexadecimal digits
            /sv/%+1                        | no hexadecimal digits
            /sv/%٤١                        | digits, but not of an address
            /sv/%C3                        | half a letter
            /sv/%C3%28                     | broken UTF-8
            /sv/%FF                        | broken UTF-8
            /sv/%C0%AF                     | a slash in more bytes than it needs
            /sv/%ED%A0%80                  | half of a pair
            /sv/..                         | leaves its folder
            /sv/../desk                    | leaves its folder
            /sv/%2e%2e/desk                | leaves its folder
            /sv/.%2E                       | leaves its folder
            /sv/.                          | stays where it is
            //sv                           | an empty part
            /sv//hyra                      | an empty part
            /sv/hyra//                     | an empty part
            /sv/hyra;jsessionid=1          | a session in the address
            /sv/a%2Fb                      | a slash within a part
            /sv/a%5Cb                      | a backslash within a part
            /sv/a%00b                      | NUL
            /sv/a%0D%0ASet-Cookie:a        | a new line
            /sv/a%7F                       | a control character
            """)
    void aPathThatIsBrokenOrPlaysTricksIsNone(String path, String why) {
        assertEquals("none", told(path), why);
    }

    @Test
    void aPathThatIsTooLongIsNone() {
        assertEquals("sv " + "a".repeat(1996), told("/sv/" + "a".repeat(1996)));
        assertEquals("none", told("/sv/" + "a".repeat(1997)));
    }

    @Test
    void thePartAfterTheLanguageIsTheRest() {
        var address = Address.of("/sv/services/contact").orElseThrow();
        assertEquals("sv", address.first());
        assertEquals(List.of("services", "contact"), address.rest());
        assertEquals("", Address.of("/").orElseThrow().first());
    }

    private static String told(String path) {
        return Address.of(path)
                .map(address -> String.join(" ", address.parts()))
                .orElse("none");
    }
}
