package se.ingangen.content.article.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptionsFileTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # file                                                                     | faults
            WEBVTT\\n\\n00:00.000 --> 00:04.000\\nHej.                                 | ''
            WEBVTT - Swedish\\n\\n1\\n01:00:00.000 --> 01:00:04.000 align:end\\nHej.    | ''
            WEBVTT\\n\\nNOTE a\\n\\n00:00.000\\t-->\\t00:04.000\\nHej.\\nDu.            | ''
            ''                                                                         | captions-form 1
            1\\n00:00:00,000 --> 00:00:04,000\\nHej.                                   | captions-form 1
            WEBVTTX\\n\\n00:00.000 --> 00:04.000\\nHej.                                | captions-form 1
            WEBVTT                                                                     | captions-empty 1
            WEBVTT\\n\\nHej.                                                           | captions-empty 3
            WEBVTT\\n\\n00:00.000 --> 00:04.000\\n\\nHej.                              | captions-empty 5
            WEBVTT\\n\\n00:00,000 --> 00:04,000\\nHej.                                 | captions-time 3
            WEBVTT\\n\\n00:00.000 --> 00:04.000\\nHej.\\n\\n0:05 --> 0:06\\nDu.        | captions-time 6
            WEBVTT\\n\\n00:00.000-->00:04.000\\nHej.                                   | captions-time 3
            WEBVTT\\n\\n00:00.000 --> 00:60.000\\nHej.                                 | captions-time 3
            """)
    void whatAPlayerWouldLeaveOutIsAFault(String text, String told) {
        var faults = new Faults();
        CaptionsFile.check("a/b.vtt", text.replace("\\n", "\n").replace("\\t", "\t"), faults);
        assertEquals(told, Told.all(faults).replace(" a/b.vtt", ""));
    }
}
