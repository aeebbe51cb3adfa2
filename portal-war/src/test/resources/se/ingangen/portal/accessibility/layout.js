// How large things are, and what becomes of them when there is less room or larger text.
(({check, visible, seen, words, stops, box, texts, rules}) => {
    const fact = key => window.a11y.facts[key];

    // A link in a sentence: the target may be as small as the line.
    const block = e => getComputedStyle(e).display.startsWith('inline') ? block(e.parentElement) : e;
    const length = e => words(e).length;

    /* The line that it stands in says something beside what can be pressed. */
    const inSentence = (e, all) => {
        const line = block(e);
        const pressed = all.filter(stop => line.contains(stop)).reduce((sum, stop) => sum + length(stop), 0);
        return getComputedStyle(e).display === 'inline' && length(line) - pressed > 2;
    };

    check('targets', '2.5.5 2.5.8', fault => {
        const all = stops();
        for (const e of all) {
            if (inSentence(e, all) || e.matches('.skip-link')) {
                continue;
            }
            const {width, height} = box(e);
            if (Math.min(width, height) < 43.5 && height > 1) {
                fault(e, `The target is ${Math.round(width)} x ${Math.round(height)} pixels, and should be 44 x 44`);
            }
        }
    });

    check('reading-width', '1.4.8', fault => {
        for (const e of document.querySelectorAll('main p, main li, main dd, main h1, main h2, footer p')) {
            const text = words(e);
            const style = getComputedStyle(e);
            if (style.textAlign === 'justify') {
                fault(e, 'The text is justified');
            }
            if (text.length < 60 || !seen(e) || [...e.children].some(c => /^(P|DIV|UL|OL|DL|FIGURE|TABLE)$/.test(c.tagName))) {
                continue;
            }
            const line = parseFloat(style.lineHeight);
            if (e.matches('p,li,dd') && line / parseFloat(style.fontSize) < (fact('staff') ? 1.4 : 1.45)) {
                fault(e, `The lines stand too close: ${(line / parseFloat(style.fontSize)).toFixed(2)}`);
            }
            const range = document.createRange();
            range.selectNodeContents(e);
            const tops = new Set([...range.getClientRects()].filter(r => r.width > 1).map(r => Math.round(r.bottom / line)));
            if (!fact('staff') && tops.size > 1 && text.length / tops.size > 80) {
                fault(e, `There are ${Math.round(text.length / tops.size)} characters on a line`);
            }
        }
    });

    const wider = fault => {
        const width = document.documentElement.clientWidth;
        if (document.scrollingElement.scrollWidth <= width + 1) {
            return;
        }
        for (const e of document.querySelectorAll('body *')) {
            const r = e.getBoundingClientRect();
            const out = r.right > width + 1 || r.left < -1;
            let inside = false;
            for (let a = e.parentElement; a && a !== document.body; a = a.parentElement) {
                inside ||= /auto|scroll|hidden|clip/.test(getComputedStyle(a).overflowX);
            }
            if (out && r.width > 1 && !inside && ![...e.children].some(c => c.getBoundingClientRect().right > width + 1 || c.getBoundingClientRect().left < -1)) {
                fault(e, `Sticks out of ${width} pixels`);
            }
        }
        fault(null, `The page is ${document.scrollingElement.scrollWidth} pixels wide where there are ${width}`);
    };

    const scrollers = fault => {
        for (const e of document.querySelectorAll('main *')) {
            const style = getComputedStyle(e);
            if (/auto|scroll/.test(style.overflowX) && e.scrollWidth > e.clientWidth + 1 && e.tagName !== 'TEXTAREA' && e.tagName !== 'INPUT') {
                if (e.tabIndex < 0) {
                    fault(e, 'Scrolls sideways, and no keyboard reaches it');
                }
                if (!e.querySelector('table') && e.tagName !== 'TABLE') {
                    fault(e, 'Scrolls sideways, and is no table');
                }
            }
        }
    };

    const clipped = fault => {
        for (const e of document.querySelectorAll('body *')) {
            if (/^(SCRIPT|STYLE|SVG|SELECT|OPTION|INPUT|TEXTAREA)$/i.test(e.tagName) || e.namespaceURI.includes('svg') || !seen(e) || !words(e)) {
                continue;
            }
            const style = getComputedStyle(e);
            if (e.clientWidth > 3 && e.clientHeight > 3
                    && (/hidden|clip/.test(style.overflowX) && e.scrollWidth > e.clientWidth + 2
                        || /hidden|clip/.test(style.overflowY) && e.scrollHeight > e.clientHeight + 2)) {
                fault(e, `The text is cut off: ${words(e).slice(0, 40)}`);
            }
            if (style.textOverflow === 'ellipsis' && e.scrollWidth > e.clientWidth) {
                fault(e, `The text ends in dots: ${words(e).slice(0, 40)}`);
            }
        }
    };

    // Each piece of text is on top of everything else where it stands.
    const covered = fault => {
        for (const {node, element, text} of texts(document.body)) {
            if (!seen(element) || element.closest('select,textarea,[inert],.skip-link') || element.tagName === 'OPTION') {
                continue;
            }
            const range = document.createRange();
            range.selectNodeContents(node);
            for (const r of [...range.getClientRects()].slice(0, 3)) {
                const x = r.left + r.width / 2;
                const y = r.top + r.height / 2;
                if (r.width < 2 || x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) {
                    continue;
                }
                const top = document.elementFromPoint(x, y);
                if (top && !top.contains(element) && !element.contains(top) && !top.closest('label')?.contains(element)) {
                    fault(element, `Something lies over the text: ${text.slice(0, 40)}`);
                    break;
                }
            }
        }
    };

    check('cut-off', '1.4.4', fault => clipped(fault));
    check('covered', '1.4.4 1.4.12', fault => covered(fault));

    check('reflow', '1.4.10', fault => {
        wider(fault);
        scrollers(fault);
        clipped(fault);
        for (const e of document.querySelectorAll('body *')) {
            if (/fixed|sticky/.test(getComputedStyle(e).position) && seen(e) && e.getBoundingClientRect().height > innerHeight / 4) {
                fault(e, 'A bar that stays takes the room of the text');
            }
        }
    });

    check('text-spacing', '1.4.12', fault => {
        wider(fault);
        clipped(fault);
        covered(fault);
    });

    check('text-size', '1.4.4', fault => {
        wider(fault);
        clipped(fault);
        covered(fault);
        const text = document.querySelector('main p, main li, main h1') ?? document.body;
        const size = parseFloat(getComputedStyle(text).fontSize);
        // Who has chosen 200 % already has the size that this asks for.
        if (size < 1.9 * fact('textSize') && fact('rootSize') < 32) {
            fault(text, `The text stays at ${size} pixels when it should grow`);
        }
    });

    check('zoom', '1.4.4', fault => {
        const viewport = document.querySelector('meta[name=viewport]')?.content ?? '';
        if (/user-scalable\s*=\s*(no|0)|maximum-scale\s*=\s*[1-4](\.|,|\s|$)/.test(viewport)) {
            fault(null, 'The page forbids enlarging it');
        }
    });

    check('orientation', '1.3.4', fault => {
        for (const e of document.querySelectorAll('html, body, body *')) {
            const turned = getComputedStyle(e).transform.match(/matrix\(([^)]+)/);
            const [a, b] = turned ? turned[1].split(',').map(Number) : [1, 0];
            if (Math.abs(a) < 0.01 && Math.abs(Math.abs(b) - 1) < 0.01) {
                fault(e, 'Is turned on its side');
            }
        }
    });

    check('hover', '1.4.13', fault => {
        for (const rule of rules()) {
            if (/:hover/.test(rule.selectorText) && ['display', 'visibility', 'opacity', 'clip-path', 'content-visibility'].some(p => rule.style.getPropertyValue(p))) {
                fault(null, `Shows or hides something under the mouse: ${rule.selectorText}`);
            }
        }
    });

    check('motion', '2.3.3 2.2.2', fault => {
        for (const animation of document.getAnimations()) {
            fault(animation.effect?.target, 'Moves although the reader wants less motion');
        }
        for (const e of document.querySelectorAll('body, body *')) {
            const style = getComputedStyle(e);
            if (style.transitionDuration.split(',').some(d => parseFloat(d) > 0.01) || style.scrollBehavior === 'smooth') {
                fault(e, 'Would move although the reader wants less motion');
            }
        }
        if (getComputedStyle(document.documentElement).scrollBehavior === 'smooth') {
            fault(document.documentElement, 'Scrolls smoothly although the reader wants less motion');
        }
    });

    // On paper: all that is said, and nothing that only a screen can do.
    check('print', '1.3.1', fault => {
        const main = document.querySelector('main') ?? document.body;
        for (const e of document.querySelectorAll('body *')) {
            if (/fixed|sticky/.test(getComputedStyle(e).position) && visible(e)) {
                fault(e, 'Is printed on every sheet');
            }
        }
        for (const e of main.querySelectorAll('p,li,dt,dd,h1,h2,h3,td,th,legend,label')) {
            // What only leads on has no use on paper.
            const leadsOn = e.closest('nav,form,.actions') || [...e.children].some(c => c.matches('a,button') && c.textContent.trim() === e.textContent.trim());
            if (!visible(e) && e.textContent.trim() && !leadsOn && !e.closest('.visually-hidden,.player')) {
                fault(e, `Is not printed: ${e.textContent.trim().slice(0, 40)}`);
            }
        }
        const ground = window.a11y.rgb(getComputedStyle(document.body).backgroundColor);
        if (ground && window.a11y.luminance(ground) < 0.9) {
            fault(document.body, 'Is printed on a dark ground');
        }
        if (!words(main)) {
            fault(main, 'Nothing is printed');
        }
    });
})(window.a11y);
