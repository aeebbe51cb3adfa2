package se.ingangen.content.document;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Joins Arabic letters: puts for each the form that Unicode has for its place in the word.
///
/// The library does not shape letters, and what ICU has for it leaves out those that Persian and Dari
/// add (گ چ پ ژ ک ی) and gives marks a width that tears words apart. Here all follow from Unicode's own
/// data: which letters join, and which presentation form stands for which letter in which place.
/// A letter that has no such forms, as some of Pashto, stays as it is.
final class Joining {

    private static final Pattern FORMS = Pattern.compile("[\\ufb50-\\ufdff\\ufe70-\\ufefc]");

    private static final char FIRST_FORM = '\ufb50';
    private static final char FIRST_LAM_ALEF = '\ufef5';
    private static final char LAST_FORM = '\ufefc';

    private static final char LAM = '\u0644';

    private static final Set<Integer> FORWARD = Set.of(JoiningType.DUAL_JOINING, JoiningType.JOIN_CAUSING);
    private static final Set<Integer> BACKWARD =
            Set.of(JoiningType.DUAL_JOINING, JoiningType.RIGHT_JOINING, JoiningType.JOIN_CAUSING);

    /// The forms by place and by what they stand for: one letter, or lam and alef.
    private static final Map<Integer, Map<String, Character>> BY_PLACE = readForms();

    private final String text;
    private final StringBuilder joined = new StringBuilder();

    private Joining(String text) {
        this.text = text;
    }

    /// The text with its letters joined, in the order in which it was written.
    static String joined(String text) {
        return new Joining(text).join();
    }

    /// The letters that a text of joined letters stands for.
    static String letters(String joined) {
        return FORMS.matcher(joined).replaceAll(form -> Normalizer.normalize(form.group(), Normalizer.Form.NFKC));
    }

    private String join() {
        for (var at = 0; at < text.length(); at++) {
            var next = seen(at + 1, 1);
            if (text.charAt(at) == LAM && next >= 0 && isLigature(next)) {
                put(String.valueOf(new char[] {LAM, text.charAt(next)}), place(at, next));
                joined.append(text, at + 1, next);
                at = next;
            } else {
                put(text.substring(at, at + 1), place(at, at));
            }
        }
        return joined.toString();
    }

    private void put(String letters, int place) {
        var form = BY_PLACE.get(place).get(letters);
        joined.append(form == null ? letters : form.toString());
    }

    private boolean isLigature(int alef) {
        return BY_PLACE.get(DecompositionType.ISOLATED)
                .containsKey(String.valueOf(new char[] {LAM, text.charAt(alef)}));
    }

    /// The place in its word of the letter, or the letters, from one index to another.
    private int place(int first, int last) {
        var before = seen(first - 1, -1);
        var after = seen(last + 1, 1);
        var joinsBefore = before >= 0 && FORWARD.contains(type(before)) && BACKWARD.contains(type(first));
        var joinsAfter = after >= 0 && FORWARD.contains(type(last)) && BACKWARD.contains(type(after));
        if (joinsBefore) {
            return joinsAfter ? DecompositionType.MEDIAL : DecompositionType.FINAL;
        }
        return joinsAfter ? DecompositionType.INITIAL : DecompositionType.ISOLATED;
    }

    /// The index of the next character in a direction that is no mark on another; -1 for none.
    private int seen(int from, int step) {
        var at = from;
        while (at >= 0 && at < text.length() && type(at) == JoiningType.TRANSPARENT) {
            at += step;
        }
        return at < text.length() ? at : -1;
    }

    private int type(int at) {
        return UCharacter.getIntPropertyValue(text.charAt(at), UProperty.JOINING_TYPE);
    }

    private static Map<Integer, Map<String, Character>> readForms() {
        var places = new HashMap<Integer, Map<String, Character>>();
        for (var place : Set.of(
                DecompositionType.ISOLATED,
                DecompositionType.INITIAL,
                DecompositionType.MEDIAL,
                DecompositionType.FINAL)) {
            places.put(place, new HashMap<>());
        }
        for (var form = FIRST_FORM; form <= LAST_FORM; form++) {
            var place = UCharacter.getIntPropertyValue(form, UProperty.DECOMPOSITION_TYPE);
            var letters = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
            if (places.containsKey(place) && (isJoinedLetter(place, letters) || form >= FIRST_LAM_ALEF)) {
                places.get(place).putIfAbsent(letters, form);
            }
        }
        return places;
    }

    /// A letter by itself needs no form. Most others that stand for several letters are for show.
    private static boolean isJoinedLetter(int place, String letters) {
        return letters.length() == 1 && place != DecompositionType.ISOLATED;
    }
}
