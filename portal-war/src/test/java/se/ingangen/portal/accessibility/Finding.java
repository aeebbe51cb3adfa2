package se.ingangen.portal.accessibility;

import java.util.List;
import java.util.Map;

/// What an [Inspection] brings home.
///
/// @param around the links of header and footer, in their order
/// @param checks the names of what was looked for
/// @param pictures PNG files by the place of a fault
record Finding(
        Route route,
        Scheme scheme,
        String address,
        String title,
        List<String> around,
        List<String> checks,
        List<Fault> faults,
        Map<String, byte[]> pictures) {}
