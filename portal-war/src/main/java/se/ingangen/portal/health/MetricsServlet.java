package se.ingangen.portal.health;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import se.ingangen.content.mail.MailService;
import se.ingangen.content.search.ChangeFollower;
import se.ingangen.portal.page.PageCache;

/// `GET /metrics` in the text format of Prometheus. It tells of the portal, never of a person.
@WebServlet("/metrics")
public class MetricsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private PageCache cache;

    @Inject
    private Health health;

    @Inject
    private ChangeFollower follower;

    @Inject
    private MailService mail;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        var text = new StringBuilder();
        var ready = health.fault().isEmpty();
        add(text, "ingangen_ready", "gauge", ready ? 1 : 0);
        add(text, "ingangen_page_cache_hits_total", "counter", cache.hits());
        add(text, "ingangen_page_cache_misses_total", "counter", cache.misses());
        add(text, "ingangen_page_cache_pages", "gauge", cache.size());
        text.append("# TYPE ingangen_view_renders_total counter\n");
        RenderedViews.counts().forEach((view, count) -> text.append("ingangen_view_renders_total{view=\"")
                .append(view)
                .append("\"} ")
                .append(count)
                .append('\n'));
        if (ready) { // it is counted in the database, which may be away
            add(text, "ingangen_search_changes_behind", "gauge", follower.behind());
            add(text, "ingangen_mail_waiting", "gauge", mail.waiting());
        }
        add(text, "ingangen_search_waiting_subjects", "gauge", follower.waiting());
        add(text, "ingangen_mail_sent_total", "counter", mail.sent());
        add(text, "ingangen_mail_given_up_total", "counter", mail.givenUp());
        add(text, "jvm_memory_heap_used_bytes", "gauge", heap.getUsed());
        add(text, "jvm_memory_heap_max_bytes", "gauge", heap.getMax());
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain;version=0.0.4;charset=UTF-8");
        response.getWriter().print(text);
    }

    private static void add(StringBuilder text, String name, String type, long value) {
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
        text.append(name).append(' ').append(value).append('\n');
    }
}
