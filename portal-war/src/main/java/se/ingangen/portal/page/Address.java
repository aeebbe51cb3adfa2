package se.ingangen.portal.page;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// The path of a request, decoded strictly.
///
/// @param parts between the slashes; none is empty, `.` or `..`, and none holds a slash
public record Address(List<String> parts) {

    private static final int MAX_LENGTH = 2000;

    /// @param rawPath as it was sent, without the query
    /// @return empty for a path that is too long, broken UTF-8 or a broken escape, or that leaves
    ///     its folder
    public static Optional<Address> of(String rawPath) {
        if (rawPath.length() > MAX_LENGTH || rawPath.contains("//") || rawPath.contains(";")) {
            return Optional.empty();
        }
        var trimmed = rawPath.replaceAll("^/|/$", "");
        if (trimmed.isEmpty()) {
            return Optional.of(new Address(List.of()));
        }
        var parts = Arrays.stream(trimmed.split("/", -1)).map(Address::decode).toList();
        if (parts.stream().anyMatch(Address::isBroken)) {
            return Optional.empty();
        }
        return Optional.of(new Address(parts.stream().map(Optional::get).toList()));
    }

    private static boolean isBroken(Optional<String> part) {
        return part.filter(p -> !p.isEmpty()
                        && !p.equals(".")
                        && !p.equals("..")
                        && p.chars().noneMatch(c -> c == '/' || c == '\\' || c < ' ' || c == 0x7f))
                .isEmpty();
    }

    private static Optional<String> decode(String raw) {
        var bytes = new ByteArrayOutputStream(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            var c = raw.charAt(i);
            if (c != '%') {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
                continue;
            }
            if (i + 2 >= raw.length() || hex(raw, i + 1) < 0 || hex(raw, i + 2) < 0) {
                return Optional.empty();
            }
            bytes.write(hex(raw, i + 1) * 16 + hex(raw, i + 2));
            i += 2;
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static int hex(String raw, int at) {
        return HexFormat.isHexDigit(raw.charAt(at)) ? HexFormat.fromHexDigit(raw.charAt(at)) : -1;
    }

    String first() {
        return parts.isEmpty() ? "" : parts.get(0);
    }

    List<String> rest() {
        return parts.subList(1, parts.size());
    }
}
