// How a page is built: its title, headings, landmarks, links, pictures.
(({check, facts, visible, seen, words, name, texts, stops, box}) => {
    const fact = key => window.a11y.facts[key];

    check('title', '2.4.2', fault => {
        const h1 = document.querySelector('h1');
        if (!document.title.trim()) {
            fault(null, 'The title is empty');
        } else if (h1 && !document.title.includes(words(h1)) && !document.title.includes(h1.textContent.replace(/\s+/g, ' ').trim())) {
            fault(h1, `The title “${document.title}” does not hold the heading “${words(h1)}”`);
        }
        if (!document.title.includes(fact('site'))) {
            fault(null, `The title “${document.title}” does not name the site`);
        }
    });

    check('headings', '1.3.1 2.4.6 2.4.10', fault => {
        const headings = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6,[role=heading]')].filter(visible);
        const level = e => +(e.getAttribute('aria-level') || e.tagName[1]);
        const tops = headings.filter(e => level(e) === 1);
        if (tops.length !== 1) {
            fault(tops[1], `There are ${tops.length} headings of level 1`);
        }
        let before = 0;
        for (const e of headings) {
            // The summary of what is wrong comes first of all, and is a section of the page.
            if (level(e) > before + 1 && !(before === 0 && e.closest('.error-summary'))) {
                fault(e, `Level ${level(e)} comes after level ${before}: ${words(e)}`);
            }
            if (!words(e)) {
                fault(e, 'The heading is empty');
            }
            before = e.closest('.error-summary') ? before : level(e);
        }
        for (const e of document.querySelectorAll('main p, main div')) {
            if (!e.children.length && words(e).length > 3 && words(e).length < 60 && !e.closest('dl,form,li,table,.receipt__door,[role=status]')
                    && parseFloat(getComputedStyle(e).fontSize) > 1.75 * fact('rootSize') && visible(e)) {
                fault(e, `It looks like a heading and is none: ${words(e)}`);
            }
        }
    });

    check('landmarks', '1.3.1 2.4.1', fault => {
        const shown = selector => [...document.querySelectorAll(selector)].filter(visible);
        const mains = shown('main,[role=main]');
        if (mains.length !== 1) {
            fault(mains[1], `There are ${mains.length} main landmarks`);
        }
        if (!shown('body > header,[role=banner]').length) {
            fault(null, 'There is no banner');
        }
        if (!fact('staff') && !shown('body > footer,[role=contentinfo]').length) {
            fault(null, 'There is no contentinfo');
        }
        const navs = shown('nav,[role=navigation]');
        const names = navs.map(e => e.getAttribute('aria-label') || (e.getAttribute('aria-labelledby') ? name(e) : ''));
        navs.forEach((e, i) => {
            if (!names[i]) {
                fault(e, 'A navigation has no name');
            } else if (names.indexOf(names[i]) < i) {
                fault(e, `Two navigations have the name ${names[i]}`);
            }
        });
        for (const {element, text} of texts(document.body)) {
            if (!element.closest('main,header,footer,nav,aside,[role],.skip-link')) {
                fault(element, `Outside every landmark: ${text}`);
            }
        }
        const first = stops()[0];
        const target = first?.getAttribute('href');
        if (!target?.startsWith('#') || !document.querySelector(target)?.matches('main, main *')) {
            fault(first, 'The first stop is no link past the repeated part to what is in main');
        }
    });

    check('links', '2.4.9 2.5.3', fault => {
        const general = /^(click here|here|read more|more|link|continue reading|läs mer|här|klicka här|mer|länk|اضغط هنا|هنا|المزيد|اقرأ المزيد|رابط|halkan|guji halkan|akhri|wax badan|اینجا|بیشتر|тут|докладніше|більше|ኣብዚ|ጠውቑ|tutaj|więcej|tässä|lue lisää)[.…]*$/i;
        const targets = new Map();
        for (const e of document.querySelectorAll('a[href]')) {
            const said = name(e);
            if (!said && !e.querySelector('img[alt]:not([alt=""])')) {
                fault(e, 'The link has no words');
            } else if (general.test(said)) {
                fault(e, `The words do not tell where the link leads: ${said}`);
            }
            if (visible(e) && e.getAttribute('aria-label') && !e.getAttribute('aria-label').toLowerCase().includes(words(e).toLowerCase())) {
                fault(e, 'The name does not hold the words that are seen');
            }
            if (e.target === '_blank') {
                fault(e, 'Opens a new window');
            }
            const key = said.toLowerCase() + ' ' + (e.closest('[lang]')?.lang ?? '');
            const href = e.href.replace(/#$/, '');
            if (targets.has(key) && targets.get(key) !== href) {
                fault(e, `The same words lead to two places: ${said}`);
            }
            targets.set(key, href);
        }
        for (const e of document.querySelectorAll('button,[role=button],input[type=submit]')) {
            if (visible(e) && !name(e)) {
                fault(e, 'The button has no words');
            }
        }
    });

    check('pictures', '1.1.1 1.2.2 1.4.5', fault => {
        for (const e of document.querySelectorAll('img,input[type=image]')) {
            if (!e.hasAttribute('alt')) {
                fault(e, 'There is no alternative text');
            } else if (/\.(jpe?g|png|gif|svg|webp)$|^(img|dsc|image|bild|photo)[_ -]?\d*$/i.test(e.alt.trim())) {
                fault(e, `The alternative text is a file name: ${e.alt}`);
            }
        }
        for (const e of document.querySelectorAll('svg')) {
            if (e.getAttribute('aria-hidden') !== 'true' && !(e.getAttribute('role') === 'img' && name(e))) {
                fault(e, 'The drawing is neither hidden nor named');
            }
        }
        for (const e of document.querySelectorAll('video')) {
            if (!e.querySelector('track[kind=captions]')) {
                fault(e, 'The film has no captions');
            }
        }
        for (const e of document.querySelectorAll('[autoplay],marquee,blink,meta[http-equiv=refresh]')) {
            fault(e, 'Moves or plays by itself');
        }
    });

    check('tables', '1.3.1', fault => {
        for (const e of document.querySelectorAll('table')) {
            if (!e.querySelector('th')) {
                fault(e, 'The table has no head');
            }
            if (!e.caption && !e.getAttribute('aria-label') && !e.getAttribute('aria-labelledby')) {
                fault(e, 'The table has no name');
            }
            for (const th of e.querySelectorAll('thead th')) {
                if (!words(th)) {
                    fault(th, 'A column has no name');
                }
            }
        }
    });

    check('title-attribute', '3.3.2 1.4.13', fault => {
        for (const e of document.querySelectorAll('body [title]')) {
            if (e.tagName !== 'ABBR' && e.tagName !== 'IFRAME') {
                fault(e, `Some words are only seen by a mouse that rests: ${e.title}`);
            }
        }
    });

    check('easy-to-read', '3.1.5', fault => {
        if (fact('article') && !document.querySelector('link[rel=alternate][hreflang=sv-simple]')) {
            fault(null, 'There is no easy Swedish version');
        }
    });

    // What a stressed reader cannot know: capital letters that nobody explains.
    check('abbreviations', '3.1.4', fault => {
        // Kinds of file are called as the reader's own device calls them.
        const known = new Set(['PDF', 'JPG', 'PNG', 'HEIC', 'DOCX', 'OK', 'TV', 'MB', 'AA', 'AAA', 'ID', 'SMS',
            // Megabytes in Ukrainian, and what our own numbers begin with.
            'МБ', 'IG']);
        const main = document.querySelector('main');
        const all = main ? main.textContent : '';
        const reported = new Set();
        for (const {element, text} of main ? texts(main) : []) {
            for (const [letters] of text.matchAll(/(?<![\p{L}\p{N}-])\p{Lu}{2,5}(?![\p{L}\p{N}]| \d)/gu)) {
                if (known.has(letters) || reported.has(letters) || element.closest('abbr[title],[lang=""],.receipt__number,.receipt__code,h1,.error-summary,ol.link-list,.words dt,.words bdi')) {
                    continue;
                }
                const explained = new RegExp(`\\(\\s*${letters}[\\p{L}\\u2011-]*\\s*\\)|[\\p{L}]{6,}[,)،፣] *${letters}|${letters}(:\\p{L}+)?\\s*\\([^)]{6,}\\)|\\p{L}\\s*\\(\\s*${letters}[,،]`
                    + `|(heter|heter också|kallas|called|قواعد)\\s+${letters}`
                    + `|${letters},?\\s+(är|som är|which is|czyli|oo ah|ger|ser|betyder|visar|is|are|means|gives|هو|هي|تعني|قواعد|waa|on|tarkoittaa|to|— це|ማለት|ይበሃል)\\s`
                    // Where the verb comes last.
                    + `|${letters}\\s[^.።]*\\s(እዩ|است)[.።]`, 'u');
                // Or the words are there that the letters begin.
                const spelled = new RegExp([...letters].map(letter => `(?<!\\p{L})${letter}\\p{L}+`).join('[\\s-]+'), 'iu');
                if (!explained.test(all) && !spelled.test(all)) {
                    reported.add(letters);
                    fault(element, `Nobody says what ${letters} is`);
                }
            }
        }
    });

    check('timing', '2.2.1 3.2.1', fault => {
        for (const e of document.querySelectorAll('[autofocus]')) {
            if (!e.matches('.error-summary,[aria-invalid=true]')) {
                fault(e, 'Takes the focus by itself');
            }
        }
    });
})(window.a11y);
