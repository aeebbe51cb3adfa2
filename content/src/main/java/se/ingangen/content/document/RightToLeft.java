package se.ingangen.content.document;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;

/// What the library asks when it sets text that runs from the right.
final class RightToLeft implements BidiReorderer {

    @Override
    public String shapeText(String text) {
        return Joining.joined(text);
    }

    @Override
    public String deshapeText(String text) {
        return Joining.letters(text);
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        return turned(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    /// A text in the order of the eye, from the left, with its brackets mirrored; turned twice it is
    /// as before.
    static String turned(String text) {
        return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
    }

    /// Whether a text has a letter of a script that is read from the right.
    static boolean isIn(String text) {
        return text.chars().map(Character::getDirectionality).anyMatch(RightToLeft::isRightToLeft);
    }

    private static boolean isRightToLeft(int direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
