package se.ingangen.content.eservice.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.ingangen.content.document.Document;
import se.ingangen.content.document.Heading;
import se.ingangen.content.document.Listing;
import se.ingangen.content.document.Note;
import se.ingangen.content.document.Paragraph;
import se.ingangen.content.document.Part;
import se.ingangen.content.document.Row;
import se.ingangen.content.document.Rows;
import se.ingangen.content.document.Words;
import se.ingangen.content.eservice.Asked;
import se.ingangen.content.eservice.Eservice;
import se.ingangen.content.eservice.Place;
import se.ingangen.content.eservice.ReceiptWording;
import se.ingangen.content.eservice.Sent;
import se.ingangen.content.eservice.Step;
import se.ingangen.content.eservice.Wording;
import se.ingangen.content.eservice.attachment.Attachment;
import se.ingangen.content.eservice.question.Files;
import se.ingangen.content.storage.Settings;
import se.ingangen.i18n.Formats;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

/// A receipt and all answers, question by question, with the Swedish beside it.
///
/// What people wrote in their own words stands as they wrote it, in both.
final class ReceiptDocument {

    /// What is longer goes on in the next row: a row is on one page if it can be, and all of a document
    /// is limited.
    private static final int LONGEST_ANSWER = 8_000;

    private final Sent sent;
    private final Eservice service;
    private final BothLanguages say;
    private final ReceiptWording receipt;
    private final ReceiptWording officeReceipt;

    /// @param service as it is now, for what happens next
    ReceiptDocument(Sent sent, Eservice service, Language language) {
        this.sent = sent;
        this.service = service;
        this.say = new BothLanguages(sent.journey(), language);
        this.receipt = new ReceiptWording(sent.receipt(), say.messages(), say.formats());
        this.officeReceipt =
                new ReceiptWording(sent.receipt(), say.office(), new Formats(Languages.standard(), Settings.ZONE));
    }

    /// @param organisation who it comes from
    /// @param reach whom to ask
    /// @param address where the receipt is found again
    List<Document> documents(Words organisation, List<Part> reach, String address) {
        var sheets = new Sheets();
        sheets.add(new Sheets.Block("", head()), say.messages());
        sheets.add(new Sheets.Block("", next()), say.messages());
        sheets.add(new Sheets.Block("", leftToSend()), say.messages());
        sheets.add(new Sheets.Block("", reach), say.messages());
        sheets.add(new Sheets.Block("", found(address)), say.messages());
        sent.journey().steps().forEach(step -> add(sheets, step));
        return sheets.documents(say.messages(), say.words("eservice.receipt"), organisation);
    }

    private List<Part> head() {
        var parts = new ArrayList<Part>();
        var number = sent.receipt().number().shown();
        parts.add(rows(List.of(
                row("eservice.receipt.number", number, number),
                row("eservice.receipt.code", sent.code(), sent.code()),
                row("eservice.receipt.service", receipt.service(), officeReceipt.service()),
                row("eservice.receipt.state", receipt.state(), officeReceipt.state()))));
        if (sent.receipt().urgent()) {
            parts.add(
                    new Note(List.of(say.words("eservice.receipt.urgent"), say.words("eservice.receipt.urgent.text"))));
        }
        return parts;
    }

    private Row row(String key, String given, String officeGiven) {
        return row(say.words(key), words(given), Words.of(say.office(), key), officeWords(officeGiven));
    }

    private List<Part> next() {
        return List.of(
                new Heading(2, say.words("eservice.receipt.next")),
                new Listing(
                        true, receipt.next(service).stream().map(this::words).toList()));
    }

    private List<Part> leftToSend() {
        var papers = sent.leftToSend().stream()
                .map(asked -> say.words(asked, "label", w -> w.text(asked, "label")))
                .toList();
        return papers.isEmpty()
                ? List.of()
                : List.of(new Heading(2, say.words("eservice.receipt.later-files")), new Listing(false, papers));
    }

    private List<Part> found(String address) {
        return List.of(
                new Heading(2, say.words("eservice.receipt.find")),
                new Paragraph(say.words("eservice.receipt.find.text")),
                new Paragraph(officeWords(address)));
    }

    private void add(Sheets sheets, Step step) {
        var section = say.wording().section(step);
        for (var asked : step.questions()) {
            add(sheets, section, List.of(), asked);
            for (var item : sent.journey().items(asked)) {
                var heading = new Heading(3, say.words(asked, "item", w -> w.item(asked, item)));
                var parts = new ArrayList<Part>(List.of(heading));
                for (var inner : sent.journey().questions(new Place(step, item))) {
                    add(sheets, section, parts, inner);
                    parts.clear();
                }
            }
        }
    }

    /// @param above what stands above the question; nothing if it follows on another
    private void add(Sheets sheets, String section, List<Part> above, Asked asked) {
        if (asked.question().kind().equals("statement")) {
            return;
        }
        var parts = new ArrayList<>(above);
        for (var row : rows(asked)) {
            parts.add(rows(List.of(row)));
            sheets.add(new Sheets.Block(section, List.copyOf(parts)), say.messages());
            parts.clear();
        }
    }

    private List<Row> rows(Asked asked) {
        var answers = pieces(answer(asked, say.wording(), say.messages()));
        var officeAnswers = pieces(answer(asked, say.officeWording(), say.office()));
        var rows = new ArrayList<Row>();
        for (var i = 0; i < answers.size(); i++) {
            rows.add(row(
                    say.words(asked, "label", w -> w.label(asked)),
                    words(answers.get(i)),
                    officeWords(say.officeWording().label(asked)),
                    officeWords(i < officeAnswers.size() ? officeAnswers.get(i) : "")));
        }
        return rows;
    }

    /// What was answered; of papers also the names of the files.
    private String answer(Asked asked, Wording wording, Messages messages) {
        var answer = wording.answer(asked);
        var files = sent.files().stream()
                .filter(file ->
                        asked.question() instanceof Files && file.question().equals(asked.path()))
                .map(file -> "\n" + name(file, messages))
                .collect(Collectors.joining());
        return answer.isEmpty() ? messages.text("eservice.check.empty") : answer + files;
    }

    /// One that may not be handed on says so.
    private static String name(Attachment file, Messages messages) {
        return file.state()
                .messageKey()
                .map(key -> messages.text(key, file.name()))
                .orElseGet(file::name);
    }

    /// An answer in one piece, or if it is very long in several of whole lines.
    private static List<String> pieces(String answer) {
        Function<String, Long> length =
                text -> Document.length(List.of(new Words(text, Languages.standard())).stream());
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        for (var line : answer.lines().toList()) {
            if (piece.length() > 0 && length.apply(piece + line) > LONGEST_ANSWER) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(piece.length() == 0 ? "" : "\n").append(line);
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private Row row(Words question, Words given, Words officeQuestion, Words officeGiven) {
        var row = Row.of(question, given);
        return say.areTwo() ? row.with(officeQuestion, officeGiven) : row;
    }

    private Rows rows(List<Row> rows) {
        return say.areTwo() ? new Rows(rows, Rows.Place.BESIDE) : Rows.of(rows);
    }

    private Words words(String text) {
        return Words.written(text, say.language());
    }

    private Words officeWords(String text) {
        return Words.written(text, Languages.standard());
    }
}
