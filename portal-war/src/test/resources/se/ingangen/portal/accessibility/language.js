// In which language each part is, and which way it runs.
(({check, visible, words, texts, rules}) => {
    const fact = key => window.a11y.facts[key];
    const primary = tag => (tag || '').toLowerCase().split('-')[0];
    const RIGHT_TO_LEFT = ['ar', 'fa', 'prs', 'ps', 'ckb', 'ur', 'he', 'ug'];
    const SCRIPTS = {
        Arab: [/\p{Script=Arabic}/gu, ['ar', 'fa', 'prs', 'ps', 'ckb', 'ur', 'ug', 'ku']],
        Cyrl: [/\p{Script=Cyrillic}/gu, ['uk', 'ru', 'be', 'bg', 'sr', 'mk']],
        Ethi: [/\p{Script=Ethiopic}/gu, ['ti', 'am']],
    };
    // The commonest words, which hardly any other of these languages has.
    const COMMON = {
        sv: /^(och|att|det|är|för|inte|som|kan|till|vi|på|av|med|om|din|har|eller|den|ett|oss|från)$/i,
        en: /^(the|and|you|to|is|of|for|can|are|with|this|your|it|not|or|if|we|will|us|be|have)$/i,
        so: /^(waxaad|waa|ku|iyo|ka|aad|haddii|kartaa|ayaa|halkan|uu|loo|soo|laga|ama)$/i,
        fi: /^(ja|on|ei|se|että|voit|sinun|tai|jos|me|ovat|myös|kun|mitä|tämä)$/i,
        pl: /^(i|w|nie|się|że|jest|na|możesz|lub|jeśli|dla|jak|czy|oraz)$/i,
        ar: /^(في|من|على|إلى|أن|هنا|التي|مع|هذا|يمكنك|إذا|كنت|أو|لا)$/,
        fa: /^(در|از|به|را|که|این|است|می|برای|با|شما|خود|یا|تا)$/,
        uk: /^(і|та|ви|для|не|це|що|до|ваші|або|якщо|може)$/i,
        ti: /^(ኣብ|ናይ|እዩ|ኢኹም|ድማ|ከም|ኣሎ|ንምንታይ|ወይ)$/,
    };

    check('language', '3.1.1', fault => {
        const html = document.documentElement;
        if (html.lang !== fact('language')) {
            fault(html, `The page says it is in “${html.lang}”, and is in “${fact('language')}”`);
        }
        const direction = RIGHT_TO_LEFT.includes(primary(html.lang)) ? 'rtl' : 'ltr';
        if (getComputedStyle(html).direction !== direction || html.dir !== direction) {
            fault(html, `The page runs ${getComputedStyle(html).direction}, and should run ${direction}`);
        }
        for (const e of document.querySelectorAll('[lang]')) {
            try {
                if (!e.lang || new Intl.Locale(e.lang).language === 'und') {
                    fault(e, 'The language is unknown');
                }
            } catch {
                fault(e, `“${e.lang}” is no language`);
            }
        }
    });

    check('language-of-parts', '3.1.2', fault => {
        const told = new Set();
        for (const {element, text} of texts(document.body)) {
            const lang = primary(element.closest('[lang]')?.lang);
            if (told.has(element) || text.length < 2 || element.closest('[data-any-language]')) {
                continue;
            }
            for (const [script, [letters, languages]] of Object.entries(SCRIPTS)) {
                if ((text.match(letters) ?? []).length > 1 && !languages.includes(lang)) {
                    told.add(element);
                    fault(element, `${script} letters in “${lang}”: ${text.slice(0, 40)}`);
                }
            }
            const latin = (text.match(/\p{Script=Latin}/gu) ?? []).length;
            const own = Object.values(SCRIPTS).find(([, languages]) => languages.includes(lang));
            if (own && latin > 8 && latin > 3 * (text.match(own[0]) ?? []).length && text.split(/\s+/).length > 2 && !/[@/]/.test(text)) {
                told.add(element);
                fault(element, `Latin letters in “${lang}”: ${text.slice(0, 40)}`);
            }
            const split = text.match(/[\p{L}\u200c]+/gu) ?? [];
            const counts = Object.entries(COMMON).map(([l, common]) => [l, split.filter(w => common.test(w)).length]);
            const [best, most] = counts.sort((a, b) => b[1] - a[1])[0];
            const mine = counts.find(([l]) => l === (lang === 'prs' ? 'fa' : lang))?.[1] ?? 0;
            if (split.length > 4 && most > 1 && most > mine + 1 && best !== lang && !told.has(element)) {
                told.add(element);
                fault(element, `Reads as “${best}” and says “${lang}”: ${text.slice(0, 40)}`);
            }
        }
    });

    check('direction', '1.3.2', fault => {
        for (const {element, text} of texts(document.body)) {
            const letters = text.match(/\p{L}/gu)?.length ?? 0;
            const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
            const direction = getComputedStyle(element).direction;
            if (arabic > 1 && arabic * 2 > letters && direction === 'ltr' && !element.closest('bdi')) {
                fault(element, `Right-to-left text runs left to right: ${text.slice(0, 40)}`);
            }
            if (letters > 20 && !arabic && direction === 'rtl') {
                fault(element, `Left-to-right text runs right to left: ${text.slice(0, 40)}`);
            }
            // What stands between isolating characters cannot turn round.
            const open = text.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, '');
            if (direction === 'rtl' && /\d[\d ()–-]{4,}\d/.test(open) && /[ ()–-]/.test(open.match(/\d[\d ()–-]{4,}\d/)[0]) && !element.closest('bdi,[dir=ltr],time')) {
                fault(element, `A number of several parts can turn round: ${text.slice(0, 40)}`);
            }
        }
        for (const e of document.querySelectorAll('input[type=email],input[type=url],input[type=tel],input[inputmode=email],input[inputmode=tel]')) {
            if (getComputedStyle(e).direction === 'rtl') {
                fault(e, 'Addresses and numbers are written from the left');
            }
        }
    });

    // Which way a box lies must follow from the direction, never be said.
    check('mirroring', '1.3.2', fault => {
        const sided = /^(margin|padding|border|inset)?-?(left|right)(-width|-style|-color)?$/;
        for (const rule of rules()) {
            if (/ui-|\.p-/.test(rule.selectorText)) {
                continue; // the staff's library has its own right-to-left rules
            }
            // Written shorthands set both sides alike; one that does not is as bad as a side.
            const style = rule.style;
            for (const property of style) {
                if (sided.test(property)) {
                    const other = property.replace(/left|right/, side => side === 'left' ? 'right' : 'left');
                    if (style.getPropertyValue(property) !== style.getPropertyValue(other)) {
                        fault(document.querySelector(rule.selectorText.split(',')[0].replace(/::?[a-z-]+(\(.*?\))?/g, '') || 'body'),
                            `${rule.selectorText} says ${property}: ${style.getPropertyValue(property)}`);
                    }
                } else if (/^(text-align|float|clear)$/.test(property) && /^(left|right)$/.test(style.getPropertyValue(property))) {
                    fault(null, `${rule.selectorText} says ${property}: ${style.getPropertyValue(property)}`);
                }
            }
        }
        const home = document.querySelector('.header__home');
        const language = document.querySelector('.header__language');
        if (home && language && innerWidth > 960) {
            const right = home.getBoundingClientRect().left > language.getBoundingClientRect().left;
            if (right !== (fact('direction') === 'rtl')) {
                fault(home, 'The door is not at the side where reading starts');
            }
        }
    });

    check('language-names', '3.1.2', fault => {
        const links = [...document.querySelectorAll('a[hreflang]')];
        for (const {tag, name} of fact('languages')) {
            for (const e of links.filter(a => a.hreflang === tag && a.closest('.languages'))) {
                if (words(e) !== name) {
                    fault(e, `The language ${tag} calls itself ${name}, not ${words(e)}`);
                }
                if (e.closest('[lang]')?.lang !== tag) {
                    fault(e, `${words(e)} is not marked as ${tag}`);
                }
            }
        }
        if (!fact('staff') && !document.querySelector('body > header a[href*="/languages"] [lang=en], html[lang=en] body > header a[href*="/languages"]')) {
            fault(document.querySelector('header'), 'The way to other languages is missing, or cannot be read by who knows none of these');
        }
    });
})(window.a11y);
