package se.ingangen.portal.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            # Range                      | what is sent of a thousand bytes
            bytes=0-0                    | bytes 0-0/1000
            bytes=0-                     | bytes 0-999/1000
            bytes=200-499                | bytes 200-499/1000
            bytes=999-                   | bytes 999-999/1000
            bytes=200-5000               | bytes 200-999/1000
            bytes=-1                     | bytes 999-999/1000
            bytes=-5000                  | bytes 0-999/1000
            ' Bytes= 0-9 '               | bytes 0-9/1000
            bytes=1000-                  | bytes */1000
            bytes=1000-1001              | bytes */1000
            bytes=-0                     | bytes */1000
            none                         | whole
            ''                           | whole
            bytes=-                      | whole
            bytes=5-4                    | whole
            bytes=a-b                    | whole
            bytes=--5                    | whole
            bytes=0-1,4-5                | whole
            lines=0-1                    | whole
            bytes=1000000000000000000-   | whole
            """)
    void aRangeIsTheFilesOrIsLeftOut(String header, String sent) {
        assertEquals(
                sent, ByteRange.of(header, 1000).map(range -> range.of(1000)).orElse("whole"));
    }

    @Test
    void aFileWithoutBytesHasNoRange() {
        assertEquals("bytes */0", ByteRange.of("bytes=0-", 0).orElseThrow().of(0));
        assertEquals("bytes */0", ByteRange.of("bytes=-5", 0).orElseThrow().of(0));
    }
}
