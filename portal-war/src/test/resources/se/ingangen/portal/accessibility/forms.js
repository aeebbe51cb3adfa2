// What is asked, and what happens when an answer is wrong.
(({check, visible, seen, words, name}) => {
    const fact = key => window.a11y.facts[key];
    const fields = () => [...document.querySelectorAll('input:not([type=hidden]):not([type=submit]):not([type=button]),select,textarea')].filter(visible);
    const described = e => (e.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean)
        .map(id => document.getElementById(id)?.textContent ?? '').join(' ').replace(/\s+/g, ' ').trim();

    check('labels', '1.3.1 3.3.2 4.1.2', fault => {
        for (const e of fields()) {
            const label = e.labels?.[0];
            if (!label || !words(label)) {
                fault(e, 'The field has no label that is seen');
            } else if (!seen(label)) {
                fault(e, 'The label is hidden');
            }
            if (e.placeholder) {
                fault(e, 'What should be a hint is a placeholder');
            }
            for (const id of (e.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean)) {
                if (!document.getElementById(id)) {
                    fault(e, `Describes itself by ${id}, which is not there`);
                }
            }
            if (/^(radio|checkbox)$/.test(e.type)) {
                const set = e.closest('fieldset');
                if (!set || !words(set.querySelector('legend') ?? set)) {
                    fault(e, 'The answers have no question: a fieldset with a legend');
                }
            }
            if (/\*\s*$/.test(words(label ?? e))) {
                fault(e, 'Says that it must be filled in by an asterisk');
            }
        }
        for (const hint of document.querySelectorAll('.field__hint[id],.field__error[id]')) {
            if (!document.querySelector(`[aria-describedby~="${CSS.escape(hint.id)}"]`)) {
                fault(hint, 'No field is described by this');
            }
        }
    });

    check('help', '3.3.5', fault => {
        for (const e of document.querySelectorAll('main form .field')) {
            const asked = e.querySelector('fieldset') ?? e.querySelector('input:not([type=hidden]),select,textarea');
            if (asked && !fact('staff') && !described(asked)) {
                fault(asked, 'Nothing tells what a good answer looks like');
            }
        }
    });

    check('autocomplete', '1.3.5', fault => {
        const kinds = {
            'email': /e-?mail|e-?post|البريد|iimayl|ایمیل|пошт|ኢመይል|sähköposti/i,
            'tel': /phone|telefon|mobil|هاتف|taleefan|تلفن|телефон|ተሌፎን|puhelin/i,
            'name': /^(full ?name|your name|name|namn|ditt namn|vad heter du|الاسم|ما اسمك|magac|نام|ім.я|ስም|nimi|imię)\b/i,
            'username': /^(användarnamn|user ?name)/i,
            'current-password': /^lösenord$/i,
        };
        for (const e of fields()) {
            if (/^(radio|checkbox|search)$/.test(e.type) || e.tagName === 'SELECT') {
                continue;
            }
            const label = words(e.labels?.[0] ?? e);
            for (const [token, pattern] of Object.entries(kinds)) {
                if ((pattern.test(label) || pattern.test(e.name)) && e.tagName === 'INPUT'
                        && (!e.getAttribute('autocomplete') || e.getAttribute('autocomplete') === 'off')) {
                    fault(e, `The browser may not fill in ${token}`);
                }
            }
        }
    });

    check('paste', '3.3.8 3.3.7', fault => {
        for (const e of fields()) {
            if (/^(radio|checkbox)$/.test(e.type) || e.tagName === 'SELECT') {
                continue;
            }
            if (!e.dispatchEvent(new ClipboardEvent('paste', {bubbles: true, cancelable: true}))) {
                fault(e, 'Nothing can be pasted');
            }
            if (e.type === 'password' && e.autocomplete === 'off') {
                fault(e, 'The password manager is refused');
            }
        }
    });

    check('errors', '3.3.1 3.3.3 4.1.3 2.4.2', fault => {
        const invalid = [...document.querySelectorAll('[aria-invalid=true]')];
        if (!fact('faulty')) {
            if (invalid.length || document.querySelector('.error-summary,.field__error')) {
                fault(invalid[0], 'Tells of an error where there is none');
            }
            return;
        }
        const prefix = fact('errorPrefix');
        if (!document.title.startsWith(prefix)) {
            fault(null, `The title does not begin with “${prefix}”: ${document.title}`);
        }
        for (const e of document.querySelectorAll('.field__error')) {
            if (!words(e).startsWith(prefix)) {
                fault(e, `The message does not say that it is one: “${prefix}”`);
            }
        }
        const summary = document.querySelector('.error-summary');
        if (!summary) {
            // A search has one field, and tells at the field.
            if (!document.activeElement?.matches('[aria-invalid=true]') || !invalid.length) {
                fault(invalid[0], 'There is no summary, and the field with the error has no focus');
            }
            return;
        }
        if (!(document.activeElement === summary)) {
            fault(summary, 'The summary has no focus');
        }
        const before = [...document.querySelectorAll('main form, main h1, main .field')].find(e =>
            !e.contains(summary) && e.compareDocumentPosition(summary) & Node.DOCUMENT_POSITION_FOLLOWING && e.matches('form,.field'));
        if (before) {
            fault(summary, 'The summary comes after the form');
        }
        if (!name(summary) || !summary.querySelector('h2')) {
            fault(summary, 'The summary has no heading that names it');
        }
        const links = [...summary.querySelectorAll('a[href^="#"]')];
        if (!links.length) {
            fault(summary, 'The summary has no links');
        }
        for (const link of links) {
            const target = document.getElementById(link.hash.slice(1));
            if (!target || !/^(A|INPUT|SELECT|TEXTAREA)$/.test(target.tagName)) {
                fault(link, 'The link leads to no field');
                continue;
            }
            const holder = target.type === 'radio' || target.type === 'checkbox' ? target.closest('fieldset') : target;
            // A list that lacks something is put right by a link, which cannot be invalid.
            // Of a group of boxes each says it: the group itself cannot.
            if (target.tagName !== 'A' && ![holder, target].some(e => e.getAttribute('aria-invalid') === 'true')) {
                fault(target, 'The field does not say that it is invalid');
            }
            if (!described(holder).includes(words(link))) {
                fault(target, `The field is not described by the words of the summary: ${words(link)}`);
            }
            if (!holder.closest('.field')?.innerText.includes(words(link))) {
                fault(target, 'The message is not seen at the field');
            }
        }
        if (links.length < new Set(invalid.map(e => e.closest('.field') ?? e)).size) {
            fault(summary, 'An error is left out of the summary');
        }
    });

    check('kept', '3.3.4 3.3.7', fault => {
        for (const [field, value] of Object.entries(fact('given') ?? {})) {
            const e = document.querySelector(`[name="${CSS.escape(field)}"]`);
            if (e && /^(radio|checkbox)$/.test(e.type)) {
                if (!document.querySelector(`[name="${CSS.escape(field)}"][value="${CSS.escape(value)}"]`)?.checked) {
                    fault(e, 'The answer that was chosen is lost');
                }
            } else if (e && e.type !== 'password' && e.value !== value) {
                fault(e, `What was typed is lost: ${value}`);
            }
        }
    });

    // What has happened is said where a screen reader hears it.
    check('status', '4.1.3', fault => {
        const told = fact('tells');
        if (!told) {
            return;
        }
        const live = [...document.querySelectorAll('[role=status],[role=alert],[aria-live=polite],output')].filter(visible);
        if (!live.some(e => words(e).length > 3) && !document.activeElement?.matches('[tabindex="-1"]')) {
            fault(document.querySelector('main'), 'What has happened is said in no live region, and takes no focus');
        }
    });
})(window.a11y);
