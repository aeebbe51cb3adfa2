/* Reads a page aloud with a voice of the reader's own device, sentence by sentence. A voice that
   sends the text to somebody else's server is none. */
(() => {
    const place = document.querySelector(".reading");
    const speech = window.speechSynthesis;
    if (!place || !speech || !window.Intl || !Intl.Segmenter) {
        return;
    }
    const [button, stop] = place.querySelectorAll("button");
    const words = button.dataset;
    const BLOCKS = "h1, h2, h3, p, li, dt, dd, th, td, figcaption, summary";
    let sentences = [];
    let next = 0;
    let turn = 0; /* what is said after a pause or stop belongs to no turn any more */

    const voice = tags => tags.split(" ")
        .map(tag => speech.getVoices().find(v => v.localService
            && v.lang.toLowerCase().split(/[-_]/)[0] === tag))
        .find(Boolean);

    const voiceOf = element => {
        const tag = element.closest("[lang]").lang;
        return voice(tag === place.dataset.lang ? place.dataset.voices : tag.split("-")[0]);
    };

    const range = (block, from, to) => {
        const found = document.createRange();
        const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        for (let at = 0, node = texts.nextNode(); node; at += node.length, node = texts.nextNode()) {
            if (from >= at && from <= at + node.length) {
                found.setStart(node, from - at);
            }
            if (to >= at && to <= at + node.length) {
                found.setEnd(node, to - at);
                break;
            }
        }
        return found;
    };

    const collect = () => [...place.closest("article").querySelectorAll(BLOCKS)]
        .filter(block => !block.querySelector(BLOCKS) && block.getClientRects().length
            && !block.closest(".reading, nav, [aria-hidden=true]"))
        .flatMap(block => {
            const speaker = voiceOf(block);
            const text = block.textContent;
            const segments = speaker ? new Intl.Segmenter(speaker.lang.replace("_", "-"), {granularity: "sentence"}).segment(text) : [];
            return [...segments].filter(s => s.segment.trim()).map(s => ({
                block, speaker, text: s.segment.trim(), range: range(block, s.index, s.index + s.segment.length)
            }));
        });

    const mark = sentence => {
        document.querySelector(".reading__now")?.classList.remove("reading__now");
        if (window.CSS && CSS.highlights) {
            CSS.highlights.delete("reading");
            if (sentence) {
                CSS.highlights.set("reading", new Highlight(sentence.range));
            }
        } else {
            sentence?.block.classList.add("reading__now");
        }
        sentence?.block.scrollIntoView({block: "nearest"});
    };

    const show = state => {
        button.textContent = words[state];
        button.dataset.state = state;
        stop.hidden = state === "start";
    };

    const finish = () => {
        turn++;
        speech.cancel();
        mark(null);
        next = 0;
        if (document.activeElement === stop) {
            button.focus();
        }
        show("start");
    };

    const say = mine => {
        const sentence = sentences[next];
        if (!sentence) {
            finish();
            return;
        }
        const utterance = new SpeechSynthesisUtterance(sentence.text);
        utterance.voice = sentence.speaker;
        utterance.lang = sentence.speaker.lang;
        const go = () => {
            if (mine === turn) {
                next++;
                say(mine);
            }
        };
        utterance.onend = go;
        utterance.onerror = go;
        mark(sentence);
        speech.speak(utterance);
    };

    button.addEventListener("click", () => {
        turn++;
        speech.cancel(); /* not pause(): some phones never go on after it */
        if (button.dataset.state === "pause") {
            show("resume");
            return;
        }
        if (button.dataset.state === "start") {
            sentences = collect();
        }
        show("pause");
        say(turn);
    });
    stop.addEventListener("click", finish);
    window.addEventListener("pagehide", () => speech.cancel());

    const offer = () => {
        place.hidden = !voice(place.dataset.voices);
    };
    show("start");
    offer();
    speech.addEventListener?.("voiceschanged", offer);
})();
