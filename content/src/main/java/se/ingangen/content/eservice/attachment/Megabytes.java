package se.ingangen.content.eservice.attachment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Sizes as people know them: a MB is a million bytes.
final class Megabytes {

    private Megabytes() {}

    /// With one decimal where it has one, and never more than it is.
    static Number of(long bytes) {
        var megabytes = BigDecimal.valueOf(bytes).movePointLeft(6).setScale(1, RoundingMode.DOWN);
        return megabytes.stripTrailingZeros().scale() <= 0 ? megabytes.longValue() : (Number) megabytes;
    }
}
