// Where the focus is, and whether it can be seen where it is.
window.keyboard = (({path, stops, box, words, name, visible}) => {
    let all = [];
    const place = e => {
        const {left, top, width, height} = box(e);
        // A link that runs over two lines is as long as its pieces.
        const pieces = getComputedStyle(e).display === 'inline' ? [...e.getClientRects()] : [];
        const around = pieces.length > 1 ? Math.min(width + height, pieces.reduce((sum, r) => sum + r.width + r.height, 0)) : width + height;
        // A word in a sentence is in the column of its sentence, a button in that of its form.
        const column = box(e.closest('p,li,dd,form') ?? e);
        const rightToLeft = getComputedStyle(e.parentElement).direction === 'rtl';
        return {
            at: path(e), name: name(e).slice(0, 60) || e.name || e.tagName, index: all.indexOf(e), tabIndex: e.tabIndex,
            left: left + scrollX, top: top + scrollY, width, height, around,
            // Where it begins to be read; what is only there while it has the focus has no place.
            begin: pieces.length > 1 ? pieces[0].left + scrollX : left + scrollX,
            // A player has controls inside, which only the browser knows.
            player: e.matches('video,audio'),
            placed: !e.matches('.skip-link'),
            column: rightToLeft ? column.left + column.width : column.left,
            rightToLeft,
        };
    };
    return {
        begin() {
            document.activeElement?.blur();
            // Without this Tab would go on from where the focus was.
            document.body.tabIndex = -1;
            document.body.focus();
            document.body.removeAttribute('tabindex');
            scrollTo(0, 0);
            all = stops();
            return all.map(place);
        },
        // null when nothing in the page has the focus
        now() {
            const e = document.activeElement;
            return !e || e === document.body || e === document.documentElement ? null : place(e);
        },
        // What can be pressed, and is left out of the order on purpose.
        leftOut() {
            return [...document.querySelectorAll('a[href],button,input:not([type=hidden]),select,textarea,summary')]
                .filter(e => e.tabIndex < 0 && !e.disabled && visible(e))
                .map(e => ({at: path(e), what: `The Tab key leaves out ${name(e)}`}));
        },
        // Each stop in turn, scrolled to as a browser does: what lies over it, if all of it is hidden.
        covered() {
            const found = [];
            for (const e of all) {
                e.focus();
                const r = box(e);
                let hidden = 0;
                let by = '';
                const points = [0.1, 0.5, 0.9].flatMap(x => [0.15, 0.5, 0.85].map(y => [r.left + r.width * x, r.top + r.height * y]));
                for (const [x, y] of points) {
                    const top = document.elementFromPoint(x, y);
                    if (!top || !(e === top || e.contains(top) || top.contains(e) && top !== document.body && top !== document.documentElement
                            || [...(e.labels ?? [])].some(l => l.contains(top)) || top.contains(e))) {
                        hidden++;
                        by = top ? path(top) : 'the edge of the window';
                    }
                }
                if (hidden > points.length / 2) {
                    found.push({at: path(e), what: `${name(e)} is covered by ${by}`});
                }
            }
            document.activeElement?.blur();
            scrollTo(0, 0);
            return found;
        },
        // What is left of the ring when the system takes shadows away.
        withoutOutline() {
            const found = [];
            for (const e of all) {
                e.focus();
                const rings = [e, ...(e.labels ?? [])].map(x => getComputedStyle(x));
                if (!rings.some(s => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2)) {
                    found.push({at: path(e), what: `${name(e)} shows no focus`});
                }
            }
            document.activeElement?.blur();
            return found;
        },
        // What answers a mouse and no key. Needs the browser's own list of listeners.
        mouseOnly(listeners) {
            const found = [];
            for (const e of document.querySelectorAll('body *')) {
                const heard = listeners(e);
                const has = kind => !!heard[kind]?.length || !!e['on' + kind];
                const natural = e.matches('a[href],button,input,select,textarea,summary,label,option,[contenteditable]') || e.tabIndex >= 0;
                if (has('click') && !natural && !e.querySelector('a,button,input,select') && !e.closest('a,button,label')) {
                    found.push({at: path(e), what: `Answers a click and no key: ${words(e).slice(0, 40)}`});
                }
                if (e.tabIndex >= 0 && has('click') && !e.matches('a[href],button,input,select,textarea,summary') && !has('keydown') && !has('keyup')) {
                    found.push({at: path(e), what: `Has the focus and answers no key: ${words(e).slice(0, 40)}`});
                }
                if ((has('mousedown') || has('pointerdown') || has('touchstart')) && !has('click') && !e.matches('input,select,textarea')) {
                    found.push({at: path(e), what: `Acts when pressed, not when let go: ${words(e).slice(0, 40)}`});
                }
            }
            return found;
        },
    };
})(window.a11y);
