// What is told by colour, and whether it can be told apart.
(({check, visible, seen, words, rgb, contrast, luminance, ground, texts}) => {
    const fact = key => window.a11y.facts[key];

    check('contrast', '1.4.3 1.4.6', fault => {
        const told = new Set();
        for (const {element, text} of texts(document.body)) {
            if (told.has(element) || !seen(element) || element.closest('.skip-link,:disabled,[aria-disabled=true]') || element.namespaceURI.includes('svg')) {
                continue;
            }
            told.add(element);
            const colour = rgb(getComputedStyle(element).color);
            const ratio = colour && contrast(colour, ground(element));
            if (!ratio || ratio < 6.99) {
                fault(element, `${ratio ? ratio.toFixed(2) : 'No'} : 1 where 7 : 1 is asked: ${text.slice(0, 40)}`);
            }
        }
    });

    check('edges', '1.4.11', fault => {
        for (const e of document.querySelectorAll('input:not([type=hidden]):not([type=radio]):not([type=checkbox]):not([type=submit]),select,textarea')) {
            if (!visible(e) || e.disabled) {
                continue;
            }
            const style = getComputedStyle(e);
            const out = ground(e.parentElement);
            const edge = parseFloat(style.borderBlockEndWidth) > 0 && style.borderBlockEndStyle !== 'none' ? rgb(style.borderBlockEndColor) : null;
            const ratio = Math.max(contrast(out, ground(e)), edge ? contrast(edge, out) : 1);
            if (ratio < 3) {
                fault(e, `The edge of the field is ${ratio.toFixed(2)} : 1 where 3 : 1 is asked`);
            }
        }
        for (const e of document.querySelectorAll('header svg')) {
            const stroke = rgb(getComputedStyle(e).stroke);
            if (stroke && visible(e) && contrast(stroke, ground(e)) < 3) {
                fault(e, 'The drawing cannot be seen');
            }
        }
    });

    check('colour-alone', '1.4.1', fault => {
        for (const e of document.querySelectorAll('main p a[href], main li a[href], main dd a[href]')) {
            const alone = words(e) === words(e.closest('p,li,dd'));
            const style = getComputedStyle(e);
            if (!alone && visible(e) && !style.textDecorationLine.includes('underline') && !parseFloat(style.borderBlockEndWidth)) {
                fault(e, `Only its colour tells that it is a link: ${words(e)}`);
            }
        }
        const shape = e => {
            const s = getComputedStyle(e);
            return [s.fontWeight, s.textDecorationLine, s.borderBlockStartWidth, s.borderBlockEndWidth, s.borderInlineStartWidth, s.borderBlockStartStyle].join();
        };
        for (const e of document.querySelectorAll('[aria-current]:not([aria-current=false]),[aria-selected=true]')) {
            const others = [...document.querySelectorAll(e.tagName)].filter(o => o !== e && o.className === e.className && !o.hasAttribute('aria-current'));
            if (others.length && others.every(o => shape(o) === shape(e)) && e.closest('li')?.className === others[0].closest('li')?.className) {
                fault(e, 'Only its colour tells that it is the present one');
            }
        }
        const error = getComputedStyle(document.documentElement).getPropertyValue('--error').trim();
        const probe = document.createElement('i');
        probe.style.color = error;
        document.body.append(probe);
        const red = getComputedStyle(probe).color;
        probe.remove();
        for (const {element, text} of texts(document.querySelector('main') ?? document.body)) {
            if (error && getComputedStyle(element).color === red && !matchMedia('print').matches && !matchMedia('(forced-colors: active)').matches
                    && !element.closest('.error-summary,.swedish') && !words(element).includes(fact('errorPrefix').replace(':', ''))) {
                fault(element, `Only its colour tells that it is an error: ${text.slice(0, 40)}`);
            }
        }
    });

    check('dark', '1.4.3', fault => {
        for (const e of [document.body, ...document.querySelectorAll('header, main, footer, input:not([type=radio]):not([type=checkbox]), textarea, select')]) {
            if (visible(e) && !e.matches('input[type=submit],input[type=button]') && luminance(ground(e)) > 0.18) {
                fault(e, 'Stays light although the reader wants it dark');
            }
        }
    });

    // The system has taken all colours and shadows; only lines and words are left.
    check('forced-colours', '1.4.11', fault => {
        for (const e of document.querySelectorAll('button,.button,input:not([type=hidden]):not([type=radio]):not([type=checkbox]),select,textarea,.error-summary')) {
            if (!visible(e) || e.matches('.button--link,.term__word,.ui-button-icon-only')) {
                continue;
            }
            const style = getComputedStyle(e);
            if (!parseFloat(style.borderBlockEndWidth) || style.borderBlockEndStyle === 'none') {
                fault(e, 'Has no edge when the system chooses the colours');
            }
        }
        for (const e of document.querySelectorAll('body *')) {
            if (getComputedStyle(e).forcedColorAdjust === 'none' && !e.namespaceURI.includes('svg') && words(e) && visible(e)
                    && !e.matches('mark,.status--filled')) {
                fault(e, 'Keeps colours of its own');
            }
        }
        for (const e of document.querySelectorAll('a[href]')) {
            if (visible(e) && !words(e) && !e.querySelector('img,svg')) {
                fault(e, 'Has neither words nor a picture left');
            }
        }
    });
})(window.a11y);
