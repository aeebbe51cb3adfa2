/// What was translated before and reviewed, sentence by sentence, so that nobody translates it twice.
///
/// Start at [TranslationMemory]: it learns from what is reviewed and proposes it where the same
/// sentence stands again. It never fills in anything by itself. [TmxWriter] and [TmxReader] carry it
/// to other tools and back; [MemoryText] is how a sentence with codes is kept.
package se.ingangen.content.article.memory;
