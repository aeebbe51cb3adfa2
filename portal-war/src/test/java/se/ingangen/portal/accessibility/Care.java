package se.ingangen.portal.accessibility;

/// How closely a page is looked at.
enum Care {
    /// As it comes and in light colours: engines, and every check that reads the page and measures it at
    /// two widths.
    PLAIN,
    /// In every way, among them those that take pictures or open the page anew.
    WHOLE
}
