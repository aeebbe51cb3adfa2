/* Makes each explained word a button. It runs before the page is shown, so that nothing jumps. */
(() => {
    const close = document.currentScript.dataset.close;
    document.documentElement.classList.add("scripted");

    const equip = opening => {
        const word = document.querySelector(`[data-term="${opening.id}"]`);
        if (!word) {
            return;
        }
        const button = document.createElement("button");
        const closer = document.createElement("button");
        const show = open => {
            opening.open = open;
            button.setAttribute("aria-expanded", open);
        };
        button.type = closer.type = "button";
        button.className = word.className;
        button.append(...word.childNodes);
        button.setAttribute("aria-controls", opening.id);
        button.addEventListener("click", () => show(!opening.open));
        closer.className = "button button--link";
        closer.textContent = close;
        closer.addEventListener("click", () => {
            show(false);
            button.focus();
        });
        /* A browser opens it too: find in page. */
        opening.addEventListener("toggle", () => show(opening.open));
        opening.querySelector("p").ariaLive = "polite";
        opening.lastElementChild.append(closer);
        show(false);
        word.replaceWith(button);
    };

    document.addEventListener("DOMContentLoaded", () => document.querySelectorAll(".term").forEach(equip));
})();
