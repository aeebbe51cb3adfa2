package se.ingangen.portal.api;

/// Reads numbers from addresses.
final class Parameters {

    private Parameters() {}

    /// @throws BadRequestException if the text is no number from least to most
    static int number(String name, String text, int least, int most) {
        try {
            var number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new BadRequestException("api.number", name, least, most);
    }
}
