package se.ingangen.content.article.exchange.xliff;

import net.sf.okapi.lib.xliff2.core.CTag;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.Store;
import se.ingangen.content.article.segment.CodeKind;
import se.ingangen.content.article.segment.CodedText;
import se.ingangen.content.article.segment.InlineCode;

/// Turns our texts into those of Okapi.
final class Fragments {

    private Fragments() {}

    static Fragment of(CodedText text, Store store, boolean isTarget) {
        var fragment = new Fragment(store, isTarget);
        for (var piece : text.pieces()) {
            switch (piece.side()) {
                case TEXT:
                    fragment.append(piece.text());
                    break;
                case OPEN:
                    describe(
                            fragment.openCodeSpan(
                                    piece.code().id(), piece.code().open()),
                            piece.code());
                    break;
                case CLOSE:
                    fragment.closeCodeSpan(piece.code().id(), piece.code().close());
                    break;
                default:
                    describe(fragment.appendCode(piece.code().id(), piece.code().open()), piece.code());
            }
        }
        return fragment;
    }

    private static void describe(CTag tag, InlineCode code) {
        tag.setType(type(code.kind()));
        tag.setSubType(subType(code.kind()));
        tag.setCanDelete(code.kind().isOptional());
        tag.setCanCopy(code.kind().isOptional());
        if (!code.what().isBlank()) {
            tag.setDisp(code.what().strip());
        }
        if (code.kind() == CodeKind.CODE) {
            tag.setEquiv(code.what());
        }
    }

    private static String type(CodeKind kind) {
        switch (kind) {
            case LINK:
                return "link";
            case IMAGE:
                return "image";
            case STRONG:
            case EMPHASIS:
            case BREAK:
                return "fmt";
            default:
                return "other";
        }
    }

    private static String subType(CodeKind kind) {
        switch (kind) {
            case STRONG:
                return "xlf:b";
            case EMPHASIS:
                return "xlf:i";
            case BREAK:
                return "xlf:lb";
            default:
                return Names.ours(kind.word());
        }
    }
}
