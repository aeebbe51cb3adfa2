package se.ingangen.portal.validation;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.IntStream;
import se.ingangen.i18n.Messages;
import se.ingangen.portal.page.Visit;

/// The `message-bundle` of `faces-config.xml`: Faces and PrimeFaces ask it before their own.
///
/// Where they have a short and a long text for one fault, ours says both in one.
public class FrameworkWords extends ResourceBundle {

    /// Our key, and which of their arguments are ours, in order.
    private record Word(String key, int... arguments) {}

    private static final String FACES = "jakarta.faces.";
    private static final String PRIME = "primefaces.";
    private static final String DETAIL = "_detail";
    private static final Map<String, Word> WORDS = words();

    @Override
    protected Object handleGetObject(String key) {
        var word = WORDS.get(key.endsWith(DETAIL) ? key.substring(0, key.length() - DETAIL.length()) : key);
        return word == null
                ? null
                : pattern(CDI.current().select(Visit.class).get().messages(), word);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(WORDS.keySet());
    }

    /// A message as `java.text.MessageFormat` takes it, with their arguments in the place of ours.
    static String pattern(Messages messages, String key) {
        return pattern(messages, WORDS.get(key));
    }

    private static String pattern(Messages messages, Word word) {
        var places = IntStream.of(word.arguments).mapToObj(n -> "{" + n + "}").toArray();
        return messages.text(word.key, places).replace("'", "''");
    }

    private static Map<String, Word> words() {
        var words = new TreeMap<String, Word>();
        var number = new Word("validation.number");
        var unclear = new Word("validation.not-understood");
        var component = FACES + "component.";
        words.put(component + "UIInput.CONVERSION", unclear);
        words.put(component + "UIInput.UPDATE", unclear);
        words.put(component + "UIInput.REQUIRED", new Word("validation.required"));
        words.put(component + "UISelectOne.INVALID", new Word("validation.choose"));
        words.put(component + "UISelectMany.INVALID", new Word("validation.choose"));
        var converter = FACES + "converter.";
        for (var key : new String[] {
            "BigDecimalConverter.DECIMAL",
            "BigIntegerConverter.BIGINTEGER",
            "ByteConverter.BYTE",
            "DoubleConverter.DOUBLE",
            "FloatConverter.FLOAT",
            "IntegerConverter.INTEGER",
            "LongConverter.LONG",
            "NumberConverter.CURRENCY",
            "NumberConverter.NUMBER",
            "NumberConverter.PATTERN",
            "NumberConverter.PERCENT",
            "ShortConverter.SHORT"
        }) {
            words.put(converter + key, number);
        }
        for (var key : new String[] {
            "CharacterConverter.CHARACTER",
            "DateTimeConverter.PATTERN_TYPE",
            "EnumConverter.ENUM_NO_CLASS",
            "STRING",
            "UUIDConverter.UUID"
        }) {
            words.put(converter + key, unclear);
        }
        words.put(converter + "BooleanConverter.BOOLEAN", new Word("validation.yes-no"));
        words.put(converter + "DateTimeConverter.DATE", new Word("validation.date"));
        words.put(converter + "DateTimeConverter.DATETIME", new Word("validation.date"));
        words.put(converter + "DateTimeConverter.TIME", new Word("validation.time"));
        words.put(converter + "EnumConverter.ENUM", new Word("validation.choose"));
        var validator = FACES + "validator.";
        for (var kind : new String[] {"DoubleRangeValidator.", "LongRangeValidator."}) {
            words.put(validator + kind + "MAXIMUM", new Word("validation.most", 0));
            words.put(validator + kind + "MINIMUM", new Word("validation.least", 0));
            words.put(validator + kind + "NOT_IN_RANGE", new Word("validation.between", 0, 1));
            words.put(validator + kind + "TYPE", number);
        }
        words.put(validator + "LengthValidator.MAXIMUM", new Word("validation.too-long", 0));
        words.put(validator + "LengthValidator.MINIMUM", new Word("validation.too-short", 0));
        words.put(validator + "NOT_IN_RANGE", new Word("validation.between", 0, 1));
        words.put(validator + "RegexValidator.NOT_MATCHED", new Word("validation.form"));
        words.put(validator + "RegexValidator.MATCH_EXCEPTION", new Word("validation.form"));
        words.put(validator + "RegexValidator.PATTERN_NOT_SET", new Word("validation.form"));
        var unfit = new Word("validation.form");
        words.put(PRIME + "calendar.DATE_INVALID_RANGE_MESSAGE_ID", unfit);
        words.put(PRIME + "calendar.INVALID", new Word("validation.date"));
        words.put(PRIME + "calendar.MAX_DATE", new Word("validation.most", 2));
        words.put(PRIME + "calendar.MIN_DATE", new Word("validation.least", 1));
        words.put(PRIME + "calendar.OUT_OF_RANGE", new Word("validation.between", 1, 2));
        words.put(PRIME + "captcha.INVALID", unfit);
        words.put(PRIME + "data.EMPTY_MESSAGE", new Word("table.empty"));
        words.put(PRIME + "datatable.SORT_ASC", new Word("table.ascending"));
        words.put(PRIME + "datatable.SORT_DESC", new Word("table.descending"));
        words.put(PRIME + "datatable.SORT_LABEL", new Word("table.sort"));
        words.put(PRIME + "fileupload.CLAM_AV_FILE", new Word("validation.file-unsafe"));
        words.put(PRIME + "fileupload.VIRUS_TOTAL_FILE", new Word("validation.file-unsafe"));
        words.put(PRIME + "password.INVALID_MATCH", unfit);
        words.put(PRIME + "slider.OUT_OF_RANGE", unfit);
        words.put(PRIME + "tree.REQUIRED", new Word("validation.choose"));
        words.put(PRIME + "FileValidator.ALLOW_TYPES", new Word("validation.file-type"));
        for (var key : new String[] {"INVALID_CHAR", "INVALID_LINUX", "INVALID_WINDOWS", "EMPTY"}) {
            words.put(PRIME + "FileValidator.FILENAME_" + key, new Word("validation.file-name"));
        }
        words.put(PRIME + "FileValidator.FILE_LIMIT", new Word("validation.file-count"));
        words.put(PRIME + "FileValidator.SIZE_LIMIT", new Word("validation.file-size"));
        return Map.copyOf(words);
    }
}
