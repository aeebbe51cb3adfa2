// What every check needs to know of a page. A check gives faults: where (a CSS path), and what.
window.a11y = (() => {
    const checks = new Map();

    const path = element => {
        const parts = [];
        for (let e = element; e && e.nodeType === 1 && e !== document.documentElement; e = e.parentElement) {
            if (e.id && document.querySelectorAll('#' + CSS.escape(e.id)).length === 1) {
                parts.unshift('#' + CSS.escape(e.id));
                break;
            }
            const same = [...e.parentElement.children].filter(s => s.tagName === e.tagName);
            const tag = e.tagName.toLowerCase();
            parts.unshift(same.length > 1 ? `${tag}:nth-of-type(${same.indexOf(e) + 1})` : tag);
        }
        return parts.join(' > ') || 'html';
    };

    // What a closed disclosure holds has a box, but is not there for anybody.
    const visible = e => {
        const box = e.getBoundingClientRect();
        const style = getComputedStyle(e);
        return box.width > 0 && box.height > 0 && style.visibility !== 'hidden' && style.display !== 'none' && e.checkVisibility();
    };

    // Clipped to a point or moved off the page: heard, not seen.
    const seen = e => {
        if (!visible(e)) {
            return false;
        }
        for (let a = e; a && a !== document.body; a = a.parentElement) {
            const style = getComputedStyle(a);
            if (style.clipPath.startsWith('inset(50%') || style.clip === 'rect(0px, 0px, 0px, 0px)' || +style.opacity === 0) {
                return false;
            }
        }
        return true;
    };

    // Without the Swedish that stands beside it where the staff fill in with somebody.
    const words = e => {
        const twins = [...e.querySelectorAll?.('.swedish') ?? []].filter(visible);
        const all = (e.innerText ?? e.textContent ?? '').replace(/\s+/g, ' ');
        return twins.reduce((text, twin) => text.replace(twin.innerText.replace(/\s+/g, ' ').trim(), ''), all).replace(/\s+/g, ' ').trim();
    };

    // Near enough to the accessible name for links and buttons written as ours are.
    const name = e => {
        const by = e.getAttribute('aria-labelledby');
        if (by) {
            return by.split(/\s+/).map(id => document.getElementById(id)?.textContent ?? '').join(' ').trim();
        }
        return (e.getAttribute('aria-label') || e.textContent || e.value || e.alt || '').replace(/\s+/g, ' ').trim();
    };

    const FOCUSABLE = 'a[href],area[href],button,input:not([type=hidden]),select,textarea,summary,iframe,video[controls],audio[controls],[contenteditable=true],[tabindex]';

    // What Tab stops at. Of a group of radio buttons that is one.
    const stops = () => [...document.querySelectorAll(FOCUSABLE)].filter(e => {
        if (e.tabIndex < 0 || e.disabled || e.closest('[inert]') || !visible(e)) {
            return false;
        }
        if (e.type === 'radio') {
            const group = [...document.querySelectorAll(`input[type=radio][name="${CSS.escape(e.name)}"]`)].filter(visible);
            return e === (group.find(r => r.checked) ?? group[0]);
        }
        return true;
    });

    // The box that is pressed: a radio button or check box is as large as its label.
    const box = e => {
        const one = e.getBoundingClientRect();
        const label = (e.type === 'radio' || e.type === 'checkbox') && e.labels?.[0];
        if (!label) {
            return one;
        }
        const two = label.getBoundingClientRect();
        const left = Math.min(one.left, two.left);
        const top = Math.min(one.top, two.top);
        return new DOMRect(left, top, Math.max(one.right, two.right) - left, Math.max(one.bottom, two.bottom) - top);
    };

    // Texts with the element they stand in.
    const texts = root => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const found = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const e = node.parentElement;
            if (node.nodeValue.trim() && !/^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(e.tagName) && visible(e)) {
                found.push({node, element: e, text: node.nodeValue.trim()});
            }
        }
        return found;
    };

    const rgb = value => {
        const parts = value.match(/[\d.]+/g)?.map(Number);
        return parts && (parts.length < 4 || parts[3] > 0.5) ? parts.slice(0, 3) : null;
    };
    const luminance = colour => {
        const [r, g, b] = colour.map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one, two) => {
        const [a, b] = [luminance(one), luminance(two)];
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    };
    const ground = e => {
        for (let a = e; a; a = a.parentElement) {
            const colour = rgb(getComputedStyle(a).backgroundColor);
            if (colour) {
                return colour;
            }
        }
        return matchMedia('(prefers-color-scheme: dark)').matches ? [18, 18, 18] : [255, 255, 255];
    };

    // Every rule of the page's own style sheets, those inside media conditions that hold included.
    const rules = () => {
        const all = [];
        const collect = list => {
            for (const rule of list) {
                if (rule.selectorText) {
                    all.push(rule);
                } else if (rule.cssRules && (!rule.media || matchMedia(rule.media.mediaText).matches)) {
                    collect(rule.cssRules);
                }
            }
        };
        for (const sheet of document.styleSheets) {
            collect(sheet.cssRules);
        }
        return all;
    };

    return {
        path, visible, seen, words, name, stops, box, texts, rgb, luminance, contrast, ground, rules,
        facts: {},
        check(title, criterion, find) {
            checks.set(title, {criterion, find});
        },
        list: () => [...checks].map(([title, {criterion}]) => ({title, criterion})),
        run(title) {
            const faults = [];
            checks.get(title).find((e, what) => faults.push({at: e ? path(e) : '', what}));
            return faults;
        },
    };
})();
