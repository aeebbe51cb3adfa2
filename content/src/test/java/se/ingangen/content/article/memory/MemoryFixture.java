package se.ingangen.content.article.memory;

import jakarta.persistence.EntityManager;
import java.time.Clock;

/// The memory for tests of other packages.
public final class MemoryFixture {

    private MemoryFixture() {}

    public static TranslationMemory memory(EntityManager entities, Clock clock) {
        var repository = new MemoryRepository();
        repository.entities = entities;
        var memory = new TranslationMemory();
        memory.entries = repository;
        memory.clock = clock;
        return memory;
    }
}
