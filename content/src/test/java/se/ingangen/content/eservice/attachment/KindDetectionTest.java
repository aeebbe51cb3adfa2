package se.ingangen.content.eservice.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.ingangen.content.eservice.attachment.Samples.bytes;
import static se.ingangen.content.eservice.attachment.Samples.concat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KindDetectionTest {

    private static final byte[] EXE = concat(bytes("MZ\220\0\3\0\0\0\4\0\0\0\377\377"), new byte[300]);

    @TempDir
    private Path folder;

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("pdf", Samples.pdf(), FileKind.PDF),
                Arguments.of("photo", Samples.jpg(), FileKind.JPG),
                Arguments.of("screenshot", Samples.png(), FileKind.PNG),
                Arguments.of("photo of an iPhone", Samples.heic(), FileKind.HEIC),
                Arguments.of("document of Word", Samples.docx(), FileKind.DOCX),
                Arguments.of("program", EXE, null),
                Arguments.of("program before a pdf", concat(EXE, Samples.pdf()), null),
                Arguments.of("page of HTML", bytes("<!DOCTYPE html><html><script>alert(1)</script></html>"), null),
                Arguments.of("page before a pdf", concat(bytes("<html>"), Samples.pdf()), null),
                Arguments.of("drawing", bytes("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"/>"), null),
                Arguments.of("archive", Samples.zip(Map.of("a.txt", bytes("a"))), null),
                Arguments.of("spreadsheet", Samples.zip(Map.of("xl/workbook.xml", bytes("<x/>"))), null),
                Arguments.of("older Word", concat(bytes("\320\317\021\340\241\261\032\341"), new byte[1024]), null),
                Arguments.of("RTF", bytes("{\\rtf1 x}"), null),
                Arguments.of("7z", bytes("7z\274\257\047\034\0\4"), null),
                Arguments.of("RAR", bytes("Rar!\032\7\0"), null),
                Arguments.of("gif", bytes("GIF89a\1\0\1\0"), null),
                Arguments.of("script", bytes("#!/bin/sh\nrm -rf /\n"), null),
                Arguments.of("text", bytes("hello"), null),
                Arguments.of("one byte", bytes("%"), null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aKindIsToldByTheBytes(String what, byte[] bytes, FileKind kind) throws IOException {
        try (var spool = Looking.spool(folder, bytes)) {
            assertEquals(Optional.ofNullable(kind), KindDetection.of(spool), what);
        }
    }
}
