package se.ingangen.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.ingangen.content.intake.Errand;
import se.ingangen.content.intake.ErrandNumber;
import se.ingangen.content.intake.ErrandService;
import se.ingangen.content.intake.ErrandText;
import se.ingangen.content.intake.OpenErrand;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.portal.page.Visit;

/// Behind `/desk/errand.xhtml`: one errand with its answers in Swedish, and the writer's own words
/// as they were written.
@Named
@RequestScoped
public class OpenErrandPage {

    @Inject
    private ErrandService errands;

    @Inject
    private Visit visit;

    private String number = "";
    private Optional<OpenErrand> open = Optional.empty();

    public void load() throws IOException {
        open = ErrandNumber.parse(number).flatMap(errands::open);
        if (open.isEmpty()) {
            var faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, "");
            faces.responseComplete();
        }
    }

    private Errand errand() {
        return open.orElseThrow().errand();
    }

    public String getDisplayNumber() {
        return errand().number().shown();
    }

    public String getService() {
        return visit.messages().text("eservice." + errand().service() + ".title");
    }

    public String getStatus() {
        return visit.messages().text("intake.status." + errand().status().name().toLowerCase(Locale.ROOT));
    }

    public String getLane() {
        return visit.messages().text("desk.lane." + errand().lane().name().toLowerCase(Locale.ROOT));
    }

    public String getArea() {
        return visit.messages().text("intake.area." + errand().area());
    }

    /// When, how and in which language it came in, in one line.
    public String getOrigin() {
        return visit.messages()
                .text(
                        "desk.origin",
                        visit.formats().date(errand().received()),
                        visit.formats().time(errand().received()),
                        getLanguage().nameIn(visit.getLanguage()),
                        channel());
    }

    private String channel() {
        return errand().channel().name().toLowerCase(Locale.ROOT);
    }

    /// The language that the writer used.
    public Language getLanguage() {
        return Languages.ofContent(errand().language()).orElseGet(Languages::standard);
    }

    /// The answers, under what they belong to: a part of the e-service, or an item of a group in it.
    public List<Part> getParts() {
        var parts = new ArrayList<Part>();
        open.flatMap(OpenErrand::text).stream()
                .flatMap(text -> text.lines().stream())
                .forEach(line -> {
                    var heading = line.heading().in(visit.messages(), visit.formats());
                    if (parts.isEmpty()
                            || !parts.get(parts.size() - 1).heading().equals(heading)) {
                        parts.add(new Part(heading, new ArrayList<>()));
                    }
                    parts.get(parts.size() - 1).lines().add(line(line));
                });
        return parts;
    }

    private Line line(ErrandText.Line line) {
        return new Line(
                line.label().in(visit.messages(), visit.formats()),
                line.answer().in(visit.messages(), visit.formats()),
                !line.written());
    }

    /// How sure we are of who sent it, in sentences; none if what was sent is kept no longer.
    public List<String> getSender() {
        return open.flatMap(OpenErrand::text).stream()
                .flatMap(text -> text.sender().stream())
                .map(words -> words.in(visit.messages(), visit.formats()))
                .toList();
    }

    public List<Happening> getHistory() {
        return open.stream()
                .flatMap(o -> o.history().stream())
                .map(event -> new Happening(
                        visit.formats().date(event.happened()) + " "
                                + visit.formats().time(event.happened()),
                        visit.messages()
                                .text("intake.event." + event.kind().name().toLowerCase(Locale.ROOT), channel())))
                .toList();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number == null ? "" : number;
    }

    /// Answers that belong together, and to what.
    public record Part(String heading, List<Line> lines) {}

    /// A question and its answer.
    ///
    /// @param chosen whether the answer was chosen and so is in Swedish; else it is as written
    public record Line(String label, String text, boolean chosen) {}

    /// Something that happened to the errand.
    public record Happening(String when, String what) {}
}
