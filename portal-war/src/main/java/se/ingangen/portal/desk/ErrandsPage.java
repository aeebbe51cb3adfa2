package se.ingangen.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.ingangen.content.intake.Errand;
import se.ingangen.content.intake.ErrandPage;
import se.ingangen.content.intake.ErrandService;
import se.ingangen.content.intake.ErrandStatus;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.portal.page.Visit;

/// Behind `/desk/errands.xhtml`: the queue, newest first. Filters are a plain GET.
@Named
@RequestScoped
public class ErrandsPage {

    private static final int PER_PAGE = 20;

    @Inject
    private ErrandService errands;

    @Inject
    private Visit visit;

    @Inject
    private Clock clock;

    private String status = "";
    private int page = 1;
    private ErrandPage list;

    /// Read when it is first asked for: whoever signs out here sends the page's form, and its table
    /// asks for the rows before anything else.
    private ErrandPage list() {
        if (list == null) {
            list = errands.list(Set.of(), statuses(), (page - 1) * PER_PAGE, PER_PAGE);
        }
        return list;
    }

    private Set<ErrandStatus> statuses() {
        return Arrays.stream(ErrandStatus.values())
                .filter(s -> word(s).equals(status))
                .findFirst()
                .map(EnumSet::of)
                .orElseGet(() -> EnumSet.noneOf(ErrandStatus.class));
    }

    public long getTotal() {
        return list().total();
    }

    public List<Row> getRows() {
        return list().errands().stream().map(this::row).toList();
    }

    private Row row(Errand errand) {
        var days = Duration.between(errand.received(), clock.instant()).toDays();
        var messages = visit.messages();
        return new Row(
                errand.number().digits(),
                errand.number().shown(),
                visit.formats().shortDateTime(errand.received()),
                messages.text("eservice." + errand.service() + ".title"),
                Languages.ofContent(errand.language()).orElseGet(Languages::standard),
                messages.text("intake.status." + word(errand.status())),
                errand.status() == ErrandStatus.RECEIVED,
                messages.text("desk.days", days));
    }

    public List<Choice> getStatuses() {
        return Arrays.stream(ErrandStatus.values())
                .map(s -> new Choice(word(s), visit.messages().text("intake.status." + word(s))))
                .toList();
    }

    /// The address of the next page of the list; empty on the last.
    public String getNext() {
        return (long) page * PER_PAGE < list().total() ? address(page + 1) : "";
    }

    /// The address of the page of the list before; empty on the first.
    public String getPrevious() {
        return page > 1 ? address(page - 1) : "";
    }

    private String address(int number) {
        return "/desk/errands.xhtml?status=" + status + "&page=" + number;
    }

    private static String word(ErrandStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status == null || !status.matches("[a-z]{1,20}") ? "" : status;
    }

    public String getPage() {
        return String.valueOf(page);
    }

    /// @param number a text from the address; anything but a number of a page is the first page
    public void setPage(String number) {
        page = number != null && number.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(number) : 1;
    }

    /// An errand in the list.
    ///
    /// @param digits its number as in addresses
    /// @param fresh whether the queue has not taken it yet
    public record Row(
            String digits,
            String number,
            String received,
            String service,
            Language language,
            String status,
            boolean fresh,
            String waited) {}

    /// A status to choose.
    public record Choice(String value, String label) {}
}
