package se.ingangen.portal.eservice;

import java.util.List;
import se.ingangen.content.eservice.Asked;
import se.ingangen.content.eservice.Fault;
import se.ingangen.content.eservice.Journey;
import se.ingangen.content.eservice.Wording;

/// What has been added to a group, and how to change it. Every link and button says what it acts on.
public final class GroupView implements Faulty {

    private final Asked group;
    private final Journey journey;
    private final Wording wording;
    private final List<Fault> faults;
    private final ServicePath path;
    private final String draftId;

    GroupView(Asked group, Journey journey, Wording wording, List<Fault> faults, ServicePath path, String draftId) {
        this.group = group;
        this.journey = journey;
        this.wording = wording;
        this.faults = faults;
        this.path = path;
        this.draftId = draftId;
    }

    /// The id of its heading.
    public String getId() {
        return group.path();
    }

    public String getLabel() {
        return wording.label(group);
    }

    /// What helps to decide what to add; empty for nothing.
    public String getHint() {
        return wording.hint(group).orElse("");
    }

    public List<Item> getItems() {
        var step = path.to(path.step(), draftId);
        return journey.items(group).stream()
                .map(id -> new Item(id, wording.item(group, id), step + "&item=" + id))
                .toList();
    }

    /// What the link says that leads to a new item.
    public String getAdd() {
        return wording.text(group, "add");
    }

    /// Where a new item is added; empty when there is room for no more.
    public String getAddress() {
        return journey.hasRoom(group) ? path.to(path.step(), draftId) + "&item=new" : "";
    }

    /// The link to a new item, which is what is missing.
    @Override
    public String getFirstField() {
        return group.path() + "-add";
    }

    @Override
    public String getFault() {
        return faults.stream().findFirst().map(f -> wording.fault(group, f)).orElse("");
    }

    /// One that has been added.
    public record Item(String id, String title, String address) {}
}
