package se.ingangen.portal.desk;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.util.Set;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.component.datatable.DataTableRenderer;

/// PrimeFaces' data table as a table that everybody can read: with a caption, from its `summary`; with
/// the roles that HTML gives it, and no others; and, where it is wider than the window, in a part that
/// the keyboard can scroll. It has no script: sorting and paging are links.
///
/// PrimeFaces calls the cells of a plain table `gridcell`, which HTML forbids, and has its script take
/// clicks on cells that no key can give.
public class TableRenderer extends DataTableRenderer {

    private static final String SCROLLED = "ui-datatable-tablewrapper";

    @Override
    protected void encodeMarkup(FacesContext faces, DataTable table) throws IOException {
        var plain = faces.getResponseWriter();
        faces.setResponseWriter(new Captioned(plain, table.getSummary()));
        super.encodeMarkup(faces, table);
        faces.setResponseWriter(plain);
    }

    @Override
    protected void encodeScript(FacesContext faces, DataTable table) {
        // None: see above.
    }

    private static final class Captioned extends ResponseWriterWrapper {

        private static final Set<String> TABLE = Set.of("table", "thead", "tbody", "tr", "th", "td");
        private static final Set<String> DROPPED = Set.of("role", "tabindex", "aria-label", "summary");

        private final String caption;
        private String element = "";

        private Captioned(ResponseWriter plain, String caption) {
            super(plain);
            this.caption = caption;
        }

        @Override
        public void startElement(String name, UIComponent component) throws IOException {
            if (element.equals("table")) {
                super.startElement("caption", null);
                super.writeAttribute("class", "visually-hidden", null);
                super.writeText(caption, null);
                super.endElement("caption");
            }
            element = name;
            super.startElement(name, component);
        }

        @Override
        public void writeAttribute(String name, Object value, String property) throws IOException {
            if (TABLE.contains(element) && DROPPED.contains(name)) {
                return;
            }
            super.writeAttribute(name, value, property);
            if (name.equals("class") && SCROLLED.equals(value)) {
                super.writeAttribute("role", "region", null);
                super.writeAttribute("tabindex", "0", null);
                super.writeAttribute("aria-label", caption, null);
            }
        }
    }
}
